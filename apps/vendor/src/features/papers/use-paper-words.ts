import { useOwnWords } from "../../messages/use-own-words"
import { type PaperWords, papers } from "../../messages/vi/papers"

const english = (): Promise<PaperWords> => import("../../messages/en/papers").then((module) => module.papers)

/** Words around papers to print. */
export const usePaperWords = (): PaperWords => useOwnWords(papers, english)
