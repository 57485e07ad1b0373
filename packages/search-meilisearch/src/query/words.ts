import { limits, sizesTogether, soundOf, type Token, type WordQuery } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { exactWord } from "../store/exact-word.js"

/** Words of a query that the server reads. */
export const mostWords = 10

/** One text to search; several are searched side by side and merged, and any of them may match. */
export interface Text {
  q: string
  /** Outweighs others of the merge. */
  weight: number
  /** Looks words up with their accents too: some are encoded. */
  accented: boolean
}

/** A free-text query as it is sent. */
export interface Words {
  query: WordQuery
  texts: Text[]
}

/** A space at the end says that the last word is finished. */
const finished = (words: string[]) => `${words.join(" ")} `

const plain = (q: string, weight: number): Text => ({ q, weight, accented: false })

/** What was typed as a whole outweighs each of its words. */
const wholeWeight = 2

/** A synonym nobody's accents asked for comes behind the words as typed; the best of both are put in order afterwards. */
const guessWeight = 0.8

/** A variant's words; those of a synonym in quotes, with their accents, side by side. */
function variantText({ tokens, strict }: WordQuery["variants"][number], unfinished: boolean): string {
  let text = ""
  tokens.forEach((token, at) => {
    const opens = strict[at] && !strict[at - 1]
    const closes = strict[at] && !strict[at + 1]
    text += `${at ? " " : ""}${opens ? '"' : ""}${strict[at] ? exactWord(token.exact) : token.exact}${closes ? '"' : ""}`
  })
  return unfinished && !strict.at(-1) ? text : `${text} `
}

/** Plans a query. Only words are sent, so no sign of the server's own syntax gets through. */
export function planWords(query: WordQuery, strategy: SearchTypes.SearchMatchStrategy): Words {
  const words = query.tokens.map(({ exact }) => exact)
  if (strategy === "any") {
    const each = words.length > 1 ? words.map((word) => plain(finished([word]), 1)) : []
    return { query, texts: [plain(finished(words), wholeWeight), ...each] }
  }
  const whole = plain(query.unfinished ? words.join(" ") : finished(words), 1)
  const variants = query.variants.slice(0, limits.variants).map((variant) => ({
    q: variantText(variant, query.unfinished),
    weight: variant.accents ? 1 : guessWeight,
    accented: true,
  }))
  // The server takes a number and its unit for one word where they are written so.
  const together = sizesTogether(query)
  const sizes = together ? [plain(query.unfinished ? together.join(" ") : finished(together), 1)] : []
  return { query, texts: [whole, ...sizes, ...variants] }
}

/** The same query by its sounds ("soan" as "xoan"), for a second try. */
export function planSounds({ query, texts }: Words, strategy: SearchTypes.SearchMatchStrategy): Words {
  const heard = query.tokens.map(({ plain: word }: Token) => soundOf(word))
  const whole = plain(query.unfinished ? heard.join(" ") : finished(heard), wholeWeight)
  const each = strategy === "any" && texts.length > 1 ? heard.map((word) => plain(finished([word]), 1)) : []
  return { query: { ...query, variants: [] }, texts: [whole, ...each] }
}
