const NBSP = "\u00a0"

/** Joins both sides of a dash. */
const WORD_JOINER = "\u2060"

/** Keeps a short text on one line: "xã Hải Anh", "HTX Đồng Gió", "1–2 ngày". */
export function noBreak(text: string): string {
  return text.replaceAll(" ", NBSP).replaceAll("–", `–${WORD_JOINER}`)
}

/** Keeps numbers with their units inside a longer text: "túi 5 kg", "chai 500 ml". */
export function noBreakUnits(text: string): string {
  return text.replace(/(\d) (?=(?:kg|g|ml|l|lít|cm|gói|cái|₫|%)(?:$|[\s,.)]))/g, `$1${NBSP}`)
}
