/** Whole numbers as people type them: "85000", "85.000", "85 000 ₫". Null for an empty text, NaN for anything else ("85k", "8,5"). */
export function readWhole(typed: string): number | null {
  const text = typed.replaceAll(/[\s₫đ]/g, "")
  if (!text) return null
  if (/^\d{1,15}$/.test(text)) return Number(text)
  return /^\d{1,3}(?:\.\d{3}){1,4}$/.test(text) || /^\d{1,3}(?:,\d{3}){1,4}$/.test(text)
    ? Number(text.replaceAll(/[.,]/g, ""))
    : Number.NaN
}

/** "1.500", "1,500": thousands as people here write them, or a fraction. Nobody but who typed it knows; the spreadsheet import refuses it, too. */
export const isUnclear = (typed: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed.replaceAll(/\s/g, ""))

/**
 * An amount that may have a fraction, with a comma or a point: "1,5", "0.75", "500". Null for an empty text, NaN for anything else and for what is
 * unclear; a fourth decimal, 0, makes three of them clear.
 */
export function readAmount(typed: string): number | null {
  const text = typed.replaceAll(/\s/g, "").replace(",", ".")
  if (!text) return null
  return /^\d{1,7}(?:\.\d{1,3}0?)?$/.test(text) && !isUnclear(text) ? Number(text) : Number.NaN
}

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 })

/** "85.000", "1,5": a number as it stands in a field. */
export const showNumber = (value: number | null): string => (value === null ? "" : number.format(value))

/** An amount without points between thousands, as people read it. */
export const showAmount = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","))

/** An amount as it stands in a field, so that `readAmount` reads it back. */
export function fieldAmount(value: number | null): string {
  const shown = showAmount(value)
  return isUnclear(shown) ? `${shown}0` : shown
}
