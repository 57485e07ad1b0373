import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** A pack a cooperative has, as a sheet may change it. */
export interface KnownPack {
  variant_id: string
  product_id: string
  title: string
  pack: string | null
  sku: string | null
  archived: boolean
  /** False where stock is not counted, or where the pack is made of several things. */
  editable: boolean
  /** Integer đồng; null while none is set. */
  price: number | null
  /** Units on the shelf, and those promised to orders that may not wait. */
  stocked: number
  firm: number
}

const packsSql = (filter: string) => `
  select v.id as variant_id, p.id as product_id, p.title, v.title as pack, coalesce(v.metadata ->> 'vendor_sku', v.sku) as sku,
    p.metadata -> 'archived' ->> 'from' is not null as archived, (v.manage_inventory and shelf.items = 1) as editable,
    price.amount as price, shelf.stocked, held.firm
  from cooperative_product cp
    join product p on p.id = cp.product_id and p.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    left join lateral (select count(distinct vi.inventory_item_id)::int as items, coalesce(sum(il.stocked_quantity), 0)::float8 as stocked
      from product_variant_inventory_item vi
        left join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
      where vi.variant_id = v.id and vi.deleted_at is null) shelf on true
    left join lateral (select coalesce(sum(r.quantity), 0)::float8 as firm
      from product_variant_inventory_item vi join reservation_item r on r.inventory_item_id = vi.inventory_item_id and r.deleted_at is null
      where vi.variant_id = v.id and vi.deleted_at is null and not coalesce(r.allow_backorder, false)) held on true
    left join lateral (select r.amount::float8 as amount from product_variant_price_set vp
        join price r on r.price_set_id = vp.price_set_id and r.deleted_at is null
      where vp.variant_id = v.id and vp.deleted_at is null and r.currency_code = 'vnd' and r.price_list_id is null and r.rules_count = 0
        and r.min_quantity is null and r.max_quantity is null order by r.id limit 1) price on true
  where cp.cooperative_id = ? and cp.deleted_at is null ${filter}
  order by p.title, p.id, v.variant_rank, v.id`

/** Every pack of a cooperative, or those of some ids; others' are not among them. */
export function knownPacks(
  pg: Knex | Knex.Transaction,
  cooperativeId: string,
  ids?: readonly string[],
): Promise<KnownPack[]> {
  return ids
    ? sql<KnownPack>(pg, packsSql("and v.id = any(?)"), [cooperativeId, [...ids]])
    : sql<KnownPack>(pg, packsSql(""), [cooperativeId])
}
