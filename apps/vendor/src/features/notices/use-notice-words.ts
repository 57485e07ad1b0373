import { useOwnWords } from "../../messages/use-own-words"
import { type NoticeWords, notices } from "../../messages/vi/notices"

const english = (): Promise<NoticeWords> => import("../../messages/en/notices").then((module) => module.notices)

/** Words of notices and of the phones that are told of new orders. */
export const useNoticeWords = (): NoticeWords => useOwnWords(notices, english)
