import type { CreateVendorProductBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf } from "../../lib/sql"
import type { Content } from "./content"
import { createListings } from "./create-listings"
import { listingMessages as words } from "./messages"
import { readListings } from "./sql/read-listings"

const LONGEST_TITLE = 120

/** The same words, photos and packs without stock and codes: those belong to one product. */
function bodyOf({ title, category, photos, variants, ...content }: Content): CreateVendorProductBody {
  const copy = words.copyOf(title)
  return {
    ...content,
    title: copy.length <= LONGEST_TITLE ? copy : title,
    category: category?.handle ?? null,
    photos: photos.filter(({ id }) => id.startsWith("photo_")).map(({ id, alt }) => ({ id, alt })),
    variants: variants.map(({ id, sku, stock, price, ...variant }) => ({ ...variant, price, stock: null, sku: null })),
  }
}

/** A draft like an existing product; answers its id. Throws NOT_FOUND. */
export async function duplicateListing(
  scope: MedusaContainer,
  input: { product_id: string; cooperative_id: string; actor: string; request_key?: string | null },
): Promise<string> {
  const { product_id, cooperative_id, actor, request_key } = input
  const [listing] = await readListings(pgOf(scope), cooperative_id, [product_id])
  if (!listing) throw new Refusal("not_found", words.notFound)
  const [id] = await createListings(scope, { cooperative_id, actor }, [{ body: bodyOf(listing.content), request_key }])
  return id ?? ""
}
