import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { parcelRouteMessages } from "./route-messages"

/** Whatever Medusa's routes name an order by: itself, its returns, claims, exchanges, changes, fulfillments, payment or collection. */
const marketSql = `
  with named as (select unnest(?::text[]) as id)
  select exists (
    select 1 from parcel p join (
      select id as order_id from named
      union all select r.order_id from "return" r join named on named.id = r.id
      union all select c.order_id from order_claim c join named on named.id = c.id
      union all select x.order_id from order_exchange x join named on named.id = x.id
      union all select c.order_id from order_change c join named on named.id = c.id
      union all select l.order_id from order_fulfillment l join named on named.id = l.fulfillment_id
      union all select l.order_id from order_payment_collection l join named on named.id = l.payment_collection_id
      union all select a.order_id from payment_allocation a join named on named.id = a.payment_id
    ) found on found.order_id = p.order_id
  ) as market`

/** Whether any of these ids leads to an order of the market. */
export async function isMarketOrder(scope: MedusaContainer, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const [row] = await sql<{ market: boolean }>(pgOf(scope), marketSql, [[...ids]])
  return row?.market === true
}

/** Throws CONFLICT, with where to do it instead, when an id leads to an order of the market: Medusa's own way would part money from stock. */
export async function refuseMarketOrder(scope: MedusaContainer, ids: readonly string[]): Promise<void> {
  if (await isMarketOrder(scope, ids)) throw new Refusal("conflict", parcelRouteMessages.marketOrder)
}
