/** "−9%" for a price cut from `original` to `price` (đồng); null when nothing is cut or it rounds to nothing. */
export function cutPercent(price: number, original: number | null): string | null {
  if (original === null || original <= price) return null
  const percent = Math.round(((original - price) / original) * 100)
  return percent > 0 ? `−${percent}%` : null
}
