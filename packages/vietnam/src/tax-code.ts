export type TaxCodeRefusal = "not_digits" | "length" | "checksum"

export type ReadTaxCode = { ok: true; code: string } | { ok: false; reason: TaxCodeRefusal }

/** Weights of the first nine digits; the tenth is 10 − (their weighted sum mod 11). Circular 105/2020/TT-BTC, article 5; cooperatives too. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]
const SHAPE = /^(\d{10})(?:-?(\d{3}))?$/

/** The digit that must stand tenth; 10 when no code can begin with these nine digits. */
function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return 10 - (sum % 11)
}

/**
 * Reads a Vietnamese tax code (MST), which is a cooperative's registration code too: ten digits, "-NNN" for a branch, however it is
 * spaced. Never throws: a refusal says why.
 */
export function readTaxCode(text: string): ReadTaxCode {
  const bare = text.normalize("NFKC").replace(/[\s.]+/g, "")
  if (!/^[\d-]+$/.test(bare)) return { ok: false, reason: bare === "" ? "length" : "not_digits" }
  const [, code, branch] = SHAPE.exec(bare) ?? []
  if (!code) return { ok: false, reason: "length" }
  if (checkDigit(code) !== Number(code[9])) return { ok: false, reason: "checksum" }
  return { ok: true, code: branch ? `${code}-${branch}` : code }
}
