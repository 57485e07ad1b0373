import {
  DEFAULT_LOW_STOCK_AT,
  type VendorStockListResponse,
  type VendorStockQuery,
  type VendorStockRow,
} from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldedSql } from "../../../lib/folded-sql"
import { basePriceSql, shelfSql } from "../../../lib/pack-sql"
import { pgOf, sql } from "../../../lib/sql"
import { lineLabel } from "../../../workflows/market-cart/line-label"

interface Row extends Omit<VendorStockRow, "label"> {
  title: string
  pack: string | null
}

/** Packs of one cooperative with what lies on its shelf; a cooperative has hundreds of goods, seldom thousands. Only what buyers see runs low. */
const packsSql = `
  select v.id as variant_id, p.id as product_id, p.title, v.title as pack, p.thumbnail, v.metadata ->> 'pack_unit' as unit,
    (v.manage_inventory and shelf.items = 1) as editable, shelf.stocked, shelf.reserved, shelf.stocked - shelf.reserved as available,
    ${basePriceSql("v.id")} as price,
    coalesce(p.status = 'published' and v.manage_inventory and shelf.items = 1
      and shelf.stocked - shelf.reserved <= coalesce((v.metadata ->> 'low_stock_at')::int, ${DEFAULT_LOW_STOCK_AT}), false) as low
  from cooperative_product cp
    join product p on p.id = cp.product_id and p.deleted_at is null and p.metadata -> 'archived' ->> 'from' is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    cross join lateral (${shelfSql("v.id")}) shelf
  where cp.cooperative_id = ? and cp.deleted_at is null`

const shown = ({ title, pack, editable, stocked, reserved, available, ...row }: Row): VendorStockRow => ({
  ...row,
  label: lineLabel(title, pack),
  editable,
  ...(editable ? { stocked, reserved, available } : { stocked: null, reserved: null, available: null }),
})

/** One page of a cooperative's packs: those that run low first, the scarcest of them first, then by name. */
export async function listStock(
  scope: MedusaContainer,
  cooperativeId: string,
  { q, limit, offset }: VendorStockQuery,
): Promise<VendorStockListResponse> {
  const words = q ? fold(q).split(/\s+/).filter(Boolean) : []
  const filter = words.map(() => `and position(? in ${foldedSql("p.title || ' ' || v.title")}) > 0`).join(" ")
  const text = `select * from (${packsSql} ${filter}) packs
    order by low desc, case when low then available end, title, pack, variant_id limit ? offset ?`
  const rows = await sql<Row>(pgOf(scope), text, [cooperativeId, ...words, limit + 1, offset])
  return { stock: rows.slice(0, limit).map(shown), limit, offset, more: rows.length > limit }
}

/** One pack of the cooperative; null when it is not theirs. */
export async function readStock(
  scope: MedusaContainer,
  cooperativeId: string,
  variantId: string,
): Promise<VendorStockRow | null> {
  const [row] = await sql<Row>(pgOf(scope), `${packsSql} and v.id = ?`, [cooperativeId, variantId])
  return row ? shown(row) : null
}

/** How many packs run low (at most `cap` counted), and the scarcest three. */
export async function lowStock(scope: MedusaContainer, cooperativeId: string, cap: number) {
  const text = `select * from (${packsSql}) packs where low order by available, title, variant_id limit ?`
  const rows = await sql<Row>(pgOf(scope), text, [cooperativeId, cap])
  const items = rows.slice(0, 3).map(shown)
  return {
    count: rows.length,
    items: items.map(({ variant_id, label, unit, available }) => ({
      variant_id,
      label,
      unit,
      available: available ?? 0,
    })),
  }
}
