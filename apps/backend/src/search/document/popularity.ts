/** 0–1: half for stock, three tenths for stars, two tenths for sales on a logarithmic scale that is full at a thousand sold. */
export function popularity(inStock: boolean, stars: number | null, sold: number): number {
  const sales = Math.min(1, Math.log1p(Math.max(0, sold)) / Math.log1p(1000))
  return Number(((inStock ? 0.5 : 0) + (0.3 * (stars ?? 0)) / 5 + 0.2 * sales).toFixed(4))
}
