import { useOwnWords } from "../../messages/use-own-words"
import { type AccountWords, account } from "../../messages/vi/account"

const english = (): Promise<AccountWords> => import("../../messages/en/account").then((module) => module.account)

/** Words of the page about oneself. */
export const useAccountWords = (): AccountWords => useOwnWords(account, english)
