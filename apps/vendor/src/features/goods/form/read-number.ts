/** Whole numbers as people type them: "85000", "85.000", "85 000 ₫". Null for an empty text, NaN for anything else ("85k", "8,5"). */
export function readWhole(typed: string): number | null {
  const text = typed.replaceAll(/[\s₫đ]/g, "")
  if (!text) return null
  if (/^\d{1,15}$/.test(text)) return Number(text)
  return /^\d{1,3}(?:\.\d{3}){1,4}$/.test(text) || /^\d{1,3}(?:,\d{3}){1,4}$/.test(text)
    ? Number(text.replaceAll(/[.,]/g, ""))
    : Number.NaN
}

/** An amount that may have a fraction, with a comma or a point: "1,5", "0.75", "500". Null for an empty text, NaN for anything else. */
export function readAmount(typed: string): number | null {
  const text = typed.replaceAll(/\s/g, "").replace(",", ".")
  if (!text) return null
  return /^\d{1,7}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
}

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 })

/** "85.000", "1,5": a number as it stands in a field. */
export const showNumber = (value: number | null): string => (value === null ? "" : number.format(value))

/** An amount without points between thousands, so that `readAmount` reads it back. */
export const showAmount = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","))
