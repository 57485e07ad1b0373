import { useOwnWords } from "../../../messages/use-own-words"
import { type JoinEditWords, joinEdit } from "../../../messages/vi/join-edit"

const english = (): Promise<JoinEditWords> => import("../../../messages/en/join-edit").then((module) => module.joinEdit)

/** Words about mending the cooperative's papers. */
export const useJoinEditWords = (): JoinEditWords => useOwnWords(joinEdit, english)
