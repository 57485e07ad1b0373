/** "1.200", "1 200" or "1200" → 1200; NaN for anything else, decimals above all. */
export function readCount(typed: string): number {
  const text = typed.trim()
  if (!/^\d{1,7}$|^\d{1,3}(?:[. \u00a0]\d{3})+$/.test(text)) return Number.NaN
  return Number(text.replace(/\D/g, ""))
}
