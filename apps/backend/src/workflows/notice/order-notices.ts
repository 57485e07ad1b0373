import { DEFAULT_LOW_STOCK_AT } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { shelfSql } from "../../lib/pack-sql"
import { sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { lineLabel } from "../market-cart/line-label"
import type { NoticeDraft } from "./notice-draft"

interface Order {
  cooperative_id: string
  order_id: string
  code: string
}

interface Low {
  cooperative_id: string
  product_id: string
  variant_id: string
  title: string
  pack: string | null
  available: number
}

interface Canceled extends Order {
  reason: string | null
}

/** Orders that can be worked on: one whose transfer is still awaited is told of once the money is there. */
const placedSql = `
  select p.cooperative_id, p.order_id, g.display_code as code from order_group g
    join parcel p on p.order_group_id = g.id and p.state <> 'canceled' and p.deleted_at is null
  where g.id = ? and g.placed_at is not null and g.payment_state <> 'awaiting' and g.deleted_at is null`

/** Packs of a purchase that now run low, as the shelf page counts it. */
const lowSql = `
  select distinct cp.cooperative_id, v.product_id, v.id as variant_id, pr.title, v.title as pack, shelf.stocked - shelf.reserved as available
  from order_group_order l join order_item oi on oi.order_id = l.order_id and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id
    join product_variant v on v.id = li.variant_id and v.manage_inventory and v.deleted_at is null
    join product pr on pr.id = v.product_id and pr.deleted_at is null
    join cooperative_product cp on cp.product_id = pr.id and cp.deleted_at is null
    join lateral (${shelfSql("v.id")}) shelf on shelf.items = 1
  where l.order_group_id = ? and l.deleted_at is null
    and shelf.stocked - shelf.reserved <= coalesce((v.metadata ->> 'low_stock_at')::int, ${DEFAULT_LOW_STOCK_AT})
  order by v.id limit 100`

/** A member who canceled knows; a hold that ran out was told to nobody, and neither is its end. */
const canceledSql = `
  select p.cooperative_id, p.order_id, g.display_code as code, e.reason
  from parcel_event e join parcel p on p.order_id = e.order_id and p.deleted_at is null
    join order_group g on g.id = p.order_group_id
  where e.id = ? and e.kind = 'canceled' and e.actor not like 'member:%'
    and not (e.actor = 'system' and g.payment_state = 'expired') and e.deleted_at is null`

/** New orders of a purchase, for each of its cooperatives, and the packs it made scarce (once a day each). */
export async function noticesOfPlaced(pg: Knex, groupId: string): Promise<NoticeDraft[]> {
  const orders = await sql<Order>(pg, placedSql, [groupId])
  if (orders.length === 0) return []
  const low = await sql<Low>(pg, lowSql, [groupId])
  const today = vietnamDay()
  return [
    ...orders.map(({ cooperative_id, order_id, code }) => ({
      ...{ cooperative_id, order_id, kind: "order_new" as const, subject: code },
      dedupe_key: `order_new:${order_id}`,
    })),
    ...low.map(({ title, pack, available, ...ids }) => ({
      ...{ ...ids, kind: "low_stock" as const, subject: lineLabel(title, pack), count: Math.max(0, available) },
      dedupe_key: `low_stock:${ids.variant_id}:${today}:${available > 0 ? "low" : "out"}`,
    })),
  ]
}

/** An order its cooperative need not serve any more; `eventId` is the parcel event's. */
export async function noticesOfCanceled(pg: Knex, eventId: string): Promise<NoticeDraft[]> {
  const orders = await sql<Canceled>(pg, canceledSql, [eventId])
  return orders.map(({ cooperative_id, order_id, code, reason }) => ({
    ...{ cooperative_id, order_id, kind: "order_canceled" as const, subject: code, reason },
    dedupe_key: `order_canceled:${order_id}`,
  }))
}
