const currency = /\s*(?:₫|đồng|dong|vnđ|vnd|đ|d)\.?$/iu
const plain = /^\d+$/
/** "45.000", "1,250,000", "45 000" – groups of three with one and the same sign between them. */
const grouped = /^\d{1,3}(?:([., \u00a0\u202f'’])\d{3})(?:\1\d{3})*$/u
const fraction = /^\d[\d., ]*[.,]\d+$/

/**
 * Whole units written as text: "45.000" is 45000, as people write here, and so are "45,000", "45 000 đ" and "45000". "fraction" for what has
 * decimals, "unclear" for signs that could mean either, "none" for what is no number.
 */
export function readDigits(text: string): number | "fraction" | "unclear" | "none" {
  const bare = text.normalize("NFC").trim().replace(currency, "").trim()
  if (plain.test(bare) || grouped.test(bare)) {
    const number = Number(bare.replaceAll(/\D/g, ""))
    return Number.isSafeInteger(number) ? number : "unclear"
  }
  if (!fraction.test(bare)) return "none"
  const [, decimals = ""] = /[.,](\d+)$/.exec(bare) ?? []
  return decimals.length === 3 ? "unclear" : "fraction"
}
