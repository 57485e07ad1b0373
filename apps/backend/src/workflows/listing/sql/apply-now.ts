import type { FieldChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseField } from "../../../lib/refusal"
import { sql } from "../../../lib/sql"
import type { Content } from "../content"
import { listingMessages } from "../messages"
import { priceChanges } from "../price-changes"
import type { Listing } from "./read-listings"
import { type NewPrice, setPrices } from "./set-prices"

/** What needs nobody's consent: prices of existing packs and when they count as running low. Answers what changed. */
export async function applyNow(trx: Knex.Transaction, listing: Listing, content: Content): Promise<FieldChange[]> {
  const known = new Map(listing.content.variants.map((variant) => [variant.id, variant]))
  const prices: NewPrice[] = []
  const thresholds: { id: string; low_stock_at: number | null }[] = []
  content.variants.forEach(({ id, price, low_stock_at }, index) => {
    const old = known.get(id)
    if (id === null || !old) return
    if (price === null && old.price !== null) throw refuseField(`variants.${index}.price`, listingMessages.priceNeeded)
    if (price !== null && price !== old.price) prices.push({ variant_id: id, price })
    if (low_stock_at !== old.low_stock_at) thresholds.push({ id, low_stock_at })
  })
  await setPrices(trx, prices)
  if (thresholds.length > 0)
    await sql(
      trx,
      `update product_variant v set metadata = coalesce(v.metadata, '{}') || jsonb_build_object('low_stock_at', w.low_stock_at)
      from json_to_recordset(?::json) as w(id text, low_stock_at int) where v.id = w.id`,
      [JSON.stringify(thresholds)],
    )
  return priceChanges(listing.content, prices)
}
