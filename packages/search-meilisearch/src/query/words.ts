import { limits, soundOf, type Token, tokenize } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"

/** The server reads this many words of a query. */
const mostWords = 10

/** A free-text query as it is sent. */
export interface Words {
  tokens: Token[]
  prefixLast: boolean
  /** Several texts are asked side by side and merged: any of them may match. */
  texts: string[]
}

/** A space at the end says that the last word is finished. */
const finished = (words: string[]) => `${words.join(" ")} `

/** Plans a query; null when it holds no word. Only words are sent, so no sign of the server's own syntax gets through. */
export function planWords(text: string, strategy: SearchTypes.SearchMatchStrategy): Words | null {
  const tokens = tokenize(text.slice(0, limits.queryLength), mostWords)
  if (tokens.length === 0) return null
  const words = tokens.map(({ exact }) => exact)
  if (strategy === "last") return { tokens, prefixLast: true, texts: [words.join(" ")] }
  const each = strategy === "any" && words.length > 1 ? words.map((word) => finished([word])) : []
  return { tokens, prefixLast: false, texts: [finished(words), ...each] }
}

/** The same query by its sounds ("soan" as "xoan"), for a second try. */
export function planSounds({ tokens, prefixLast, texts }: Words): Words {
  const heard = tokens.map(({ plain }) => soundOf(plain))
  const each = texts.length > 1 ? heard.map((word) => finished([word])) : []
  return { tokens, prefixLast, texts: [prefixLast ? heard.join(" ") : finished(heard), ...each] }
}
