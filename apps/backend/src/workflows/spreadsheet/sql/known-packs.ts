import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { basePriceSql, shelfSql } from "../../../lib/pack-sql"
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
    ${basePriceSql("v.id")} as price, shelf.stocked, held.firm
  from cooperative_product cp
    join product p on p.id = cp.product_id and p.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    cross join lateral (${shelfSql("v.id")}) shelf
    cross join lateral (select coalesce(sum(item.firm), 0)::float8 as firm
      from product_variant_inventory_item vi cross join lateral (
        select sum(r.quantity) as firm from reservation_item r
        where r.inventory_item_id = vi.inventory_item_id and r.deleted_at is null and not coalesce(r.allow_backorder, false)) item
      where vi.variant_id = v.id and vi.deleted_at is null) held
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
