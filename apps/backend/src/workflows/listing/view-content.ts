import { DEFAULT_LOW_STOCK_AT, type ProductContent } from "@cho-htx/contracts"
import type { Content, ContentVariant } from "./content"
import type { Listing, Shelf } from "./sql/read-listings"

function viewVariant(
  { stock, ...variant }: ContentVariant,
  shelf: Shelf | undefined,
): ProductContent["variants"][number] {
  const { stocked, reserved } = shelf ?? { stocked: stock ?? 0, reserved: 0 }
  const available = Math.max(0, stocked - reserved)
  const low = available <= (variant.low_stock_at ?? DEFAULT_LOW_STOCK_AT)
  return { ...variant, stocked, reserved, available, low }
}

/** A content as the API shows it, with today's stock of its packs. */
export function viewContent(content: Content, shelves: Listing["shelves"]): ProductContent {
  const { category, photos, variants, ...words } = content
  return {
    ...words,
    category: category && { handle: category.handle, name: category.name },
    photos: photos.map(({ id, url, alt }) => ({ id, url, alt })),
    variants: variants.map((variant) => viewVariant(variant, shelves.get(variant.id ?? ""))),
  }
}
