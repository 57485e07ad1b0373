import type { ProductCard } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "@/lib/i18n/fill"

type Priced = Pick<ProductCard, "price" | "unit_price" | "pack_unit">

/** "42.000 ₫/kg"; "mỗi kg" when the pack is one unit; "mỗi chiếc" when it is sold by the piece. */
export function unitPriceWords({ price, unit_price, pack_unit }: Priced, words: { each: string; per: string }): string {
  if (!unit_price) return fill(words.each, { unit: pack_unit })
  if (unit_price.amount === price) return fill(words.each, { unit: unit_price.unit })
  return fill(words.per, { price: formatDong(unit_price.amount), unit: unit_price.unit })
}
