import { useOwnWords } from "../../messages/use-own-words"
import { type LotWords, lots } from "../../messages/vi/lots"

const english = (): Promise<LotWords> => import("../../messages/en/lots").then((module) => module.lots)

/** Words of the pages about lots. */
export const useLotWords = (): LotWords => useOwnWords(lots, english)
