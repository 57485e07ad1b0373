import { fold } from "@cho-htx/vietnam"

const words = /[\p{L}\p{N}\p{M}]+/gu

/** A text prepared for being compared while somebody types. */
export interface NameKey {
  /** Folded words: "htx", "hai", "anh". */
  words: string[]
  /** Words in lower case with their accents, joined by spaces. */
  exact: string
}

/** Prepares a name or what was typed; `aliases` are further words it is known by. At most `most` words are read. */
export function nameKey(text: string, aliases = "", most = 40): NameKey {
  const own = (text.normalize("NFC").toLowerCase().match(words) ?? []).slice(0, most)
  const others = aliases.match(words) ?? []
  return { words: [...own, ...others].map(fold), exact: own.join(" ") }
}
