import { useOwnWords } from "../../messages/use-own-words"
import { type LaterDeedWords, laterDeeds } from "../../messages/vi/later-deeds"

export const english = (): Promise<LaterDeedWords> =>
  import("../../messages/en/later-deeds").then((module) => module.laterDeeds)

/** Names of the writes about lots, OCOP papers and people. */
export const useLaterWords = (): LaterDeedWords => useOwnWords(laterDeeds, english)
