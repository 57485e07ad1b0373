import { type Translate, translatorOf } from "../../../lib/english/translator"
import { catalogues } from "./catalogues"

let translate: Translate | undefined

/** Lines of one text that are looked at: staff join ready-made reasons with their own words. */
const MOST_LINES = 20

/** The English of one of our sentences, or null. The catalogues are read when English is first asked for. */
export const englishOf: Translate = (sentence) => {
  translate ??= translatorOf(catalogues)
  return translate(sentence)
}

/** A text as it is told to who asks for English: our sentences turned, each line for itself; what a person wrote stays. */
export function inEnglish(text: string): string {
  const whole = englishOf(text)
  if (whole !== null) return whole
  const lines = text.split("\n", MOST_LINES + 1)
  if (lines.length === 1 || lines.length > MOST_LINES) return text
  return lines.map((line) => englishOf(line) ?? line).join("\n")
}
