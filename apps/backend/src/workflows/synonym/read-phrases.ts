import { type Token, tokenize } from "@cho-htx/search-core"
import { refuseField } from "../../lib/refusal"
import { synonymMessages } from "./messages"

const mostPhrases = 12
const longest = 40
const mostWords = 6

/** A phrase as it is stored, and what it is known by. */
export interface Phrase {
  text: string
  /** Its words with accents, lower case. */
  key: string
}

const refuse = (sentence: string): never => {
  throw refuseField("phrases", sentence)
}

const keyOf = (tokens: readonly Token[]) => tokens.map(({ exact }) => exact).join(" ")

/** Shown in a refusal: signs nobody sees become spaces. */
const shown = (text: string) => text.replace(/\p{C}/gu, " ").trim().slice(0, longest)

function readPhrase(given: string): Phrase {
  const text = given.normalize("NFC").replace(/ +/g, " ").trim()
  if (/\p{C}/u.test(text)) refuse(synonymMessages.control(shown(text)))
  if (text.length > longest) refuse(synonymMessages.tooLong(shown(text), longest))
  const tokens = tokenize(text, mostWords + 1)
  if (tokens.length === 0) refuse(synonymMessages.empty)
  if (tokens.length > mostWords) refuse(synonymMessages.tooManyWords(text, mostWords))
  return { text, key: keyOf(tokens) }
}

const holds = (whole: string, part: string) => ` ${whole} `.includes(` ${part} `)

/**
 * The phrases of a group as they are stored. Throws INVALID_DATA with a sentence for staff: too few or too many, empty, too
 * long, control characters, one twice, or one inside another, which would call itself forever.
 */
export function readPhrases(given: readonly string[]): Phrase[] {
  if (given.length > mostPhrases) refuse(synonymMessages.tooMany(mostPhrases))
  const phrases = given.map(readPhrase)
  phrases.forEach(({ text, key }, at) => {
    const before = phrases.slice(0, at)
    if (before.some((other) => other.key === key)) refuse(synonymMessages.twice(text))
    for (const other of before) {
      if (holds(key, other.key)) refuse(synonymMessages.inside(text, other.text))
      if (holds(other.key, key)) refuse(synonymMessages.inside(other.text, text))
    }
  })
  return phrases.length < 2 ? refuse(synonymMessages.tooFew) : phrases
}

/** What a stored phrase is known by. */
export const phraseKey = (text: string): string => keyOf(tokenize(text, mostWords))
