import type { CappedCount } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"

/** A count in words: "1.000" or, where counting stopped, "hơn 1.000". */
export function useCount() {
  const { words, language } = useWords()
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB")
  return ({ value, capped }: CappedCount) => words(capped ? "list.more" : "list.count", { count: number.format(value) })
}
