import type { AvailabilityResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { remember } from "../../../../lib/remember"
import { soldInChannels } from "../../../../lib/sold-in-channels"
import { pgOf, sql } from "../../../../lib/sql"
import { availableSql } from "../../../../search/document/read-products"
import type { ProductRecord } from "../../../../search/document/record"
import { findRecord } from "./find-record"

/** Stock that nobody counts, as a number a shop can compare with. */
const uncounted = 999

const statement = `
select v.id, ${availableSql("v")} as available
from product p
join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
join cooperative c on c.id = cp.cooperative_id and c.status = 'active' and c.deleted_at is null
join product_variant v on v.product_id = p.id and v.deleted_at is null
where p.id = ? and p.status = 'published' and p.deleted_at is null and ${soldInChannels("p")}
order by v.variant_rank, v.id limit 200`

/** Milliseconds in which requests for one product share a reading of its prices; its stock is read for each. */
const pricesFresh = 500
const kept = remember<ProductRecord | null>(pricesFresh)

/** Stock as it is this moment, with prices of the search document (seconds old; the cart checks them again). */
export async function readAvailability(
  scope: MedusaContainer,
  productId: string,
  channels: string[],
): Promise<AvailabilityResponse> {
  const [stock, record] = await Promise.all([
    sql<{ id: string; available: number | null }>(pgOf(scope), statement, [productId, channels]),
    kept(`${channels.join()} ${productId}`, () => findRecord(scope, { id: productId }, channels)),
  ])
  const prices = new Map(record?.variants.map((variant) => [variant.id, variant]))
  const variants = stock.flatMap(({ id, available }) => {
    const variant = prices.get(id)
    if (!variant) return []
    const { price, original_price } = variant
    return [{ id, available: Math.max(0, available ?? uncounted), price, original_price }]
  })
  return { variants, buyable: variants.length > 0 }
}
