/** Longest name or subject that goes into a header. */
const MOST = 150

/** One line of text for a header: control and direction characters become spaces, so nothing can start a header of its own. */
export function cleanHeader(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replaceAll(/\s{2,}/g, " ")
    .trim()
    .slice(0, MOST)
}

/** A name beside an address, without the characters that carry meaning there. */
export function cleanName(text: string): string {
  return cleanHeader(text.replaceAll(/["<>\\,;:()@[\]]/g, " "))
}

const single = /^[^\s@,;:<>()"\\[\]\p{Cc}]{1,64}@[^\s@,;:<>()"\\[\]\p{Cc}]{1,189}$/u

/** Exactly one address and nothing around it; null for lists, names with addresses and everything odd. */
export function singleAddress(text: string): string | null {
  return single.test(text) ? text : null
}
