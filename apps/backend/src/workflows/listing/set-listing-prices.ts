import type { VendorPricesBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { type ActInput, actOnListing } from "./act"
import { listingMessages as words } from "./messages"
import { priceChanges } from "./price-changes"
import { refuseOvertaken } from "./refuse-overtaken"
import { setPrices } from "./sql/set-prices"

/**
 * Prices of packs, integer đồng, at once also on sale. Throws NOT_FOUND for a pack the product does not have, NOT_ALLOWED when archived,
 * CONFLICT when a price is no longer the one that was `expected`.
 */
export async function setListingPrices(
  scope: MedusaContainer,
  { prices, ...input }: ActInput & { cooperative_id: string } & VendorPricesBody,
): Promise<void> {
  await actOnListing(scope, input, async (trx, listing) => {
    if (listing.state === "archived") throw new Refusal("not_allowed", words.archivedStays)
    const index = prices.findIndex(({ variant_id }) => !listing.shelves.has(variant_id))
    const path = `prices.${index}.variant_id`
    if (index >= 0) throw new Refusal("not_found", words.variantNotFound, [{ path, message: words.variantNotFound }])
    // The last word about a pack counts.
    const last = [...new Map(prices.map((price) => [price.variant_id, price])).values()]
    refuseOvertaken(listing.content, last)
    const changes = priceChanges(listing.content, last)
    if (changes.length === 0) return null
    await setPrices(trx, last)
    return { act: "product.prices", changes }
  })
}
