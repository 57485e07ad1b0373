import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"

/** Bounds of a price in words: "từ 50.000 ₫ đến 100.000 ₫". Integer đồng; null = no bound. */
export function priceLabel({ min, max }: { min: number | null; max: number | null }, words: typeof list): string {
  const from = min === null ? "" : formatDong(min)
  const to = max === null ? "" : formatDong(max)
  const message = from && to ? words.chip_price : from ? words.chip_price_from : words.chip_price_to
  return fill(message, { from, to })
}
