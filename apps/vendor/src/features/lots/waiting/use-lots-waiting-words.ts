import { useOwnWords } from "../../../messages/use-own-words"
import { type LotsWaitingWords, lotsWaiting } from "../../../messages/vi/lots-waiting"

export const english = (): Promise<LotsWaitingWords> =>
  import("../../../messages/en/lots-waiting").then((module) => module.lotsWaiting)

/** Names of the writes about lots. */
export const useLotsWaitingWords = (): LotsWaitingWords => useOwnWords(lotsWaiting, english)
