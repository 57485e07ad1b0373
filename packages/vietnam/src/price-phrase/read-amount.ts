const units: Record<string, number> = {
  k: 1_000,
  nghin: 1_000,
  ngan: 1_000,
  ng: 1_000,
  tr: 1_000_000,
  trieu: 1_000_000,
  cu: 1_000_000,
  d: 1,
  dong: 1,
  vnd: 1,
}

/** Alternatives of one unit, longest first: for expressions that look for amounts in folded text. */
export const unitPattern = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join("|")

/** A number as it is written: "50", "1,5", "50.000". For the same. */
export const numberPattern = "\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,2})?"

/** Amounts beyond this are no price. */
const most = 1_000_000_000

function digits(text: string): number {
  // "50.000" and "1.200.000" are grouped, "1,5" and "1.5" are not.
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, "") : text.replace(",", ".")
  return Number(plain)
}

/**
 * Integer đồng of a number and its folded unit: ("50", "k") → 50.000, ("1,5", "trieu") → 1.500.000, ("1", "tr", "2") →
 * 1.200.000. Null when it is no price: nothing, too much, or a fraction of a đồng.
 */
export function readAmount(number: string, unit: string, rest = ""): number | null {
  const worth = units[unit]
  if (worth === undefined) return null
  const extra = rest ? (Number(rest) * worth) / 10 ** rest.length : 0
  const amount = digits(number) * worth + extra
  return Number.isInteger(amount) && amount > 0 && amount <= most ? amount : null
}
