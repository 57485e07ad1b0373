import type { VendorLotRow } from "@cho-htx/contracts"
import { lineLabel } from "../../../workflows/market-cart/line-label"

/** A row of `lotColumns`. */
export interface LotRow extends Omit<VendorLotRow, "label" | "created_at"> {
  title: string | null
  variant_title: string | null
  created_at: Date
}

/** `attached`: packs in orders that are neither canceled nor came back, as `attachLots` counts them. */
export const lotColumns = `l.id, l.code, l.status, lv.product_variant_id as variant_id, p.title, v.title as variant_title,
  coalesce(v.thumbnail, p.thumbnail) as thumbnail, l.kind, l.made_on, l.packed_on, l.best_before, l.quantity, l.created_at,
  (select coalesce(sum(ll.quantity), 0)::int from lot_line ll join parcel pa on pa.order_id = ll.order_id and pa.deleted_at is null
    and pa.state not in ('canceled', 'returned') where ll.lot_id = l.id and ll.deleted_at is null) as attached`

/** A lot keeps its product's name even after the product has gone. */
export const lotTables = `from lot l join lot_variant lv on lv.lot_id = l.id and lv.deleted_at is null
  left join product_variant v on v.id = lv.product_variant_id left join product p on p.id = v.product_id`

export const lotRow = ({ title, variant_title, created_at, ...row }: LotRow): VendorLotRow => ({
  ...row,
  label: lineLabel(title ?? "", variant_title),
  created_at: new Date(created_at).toISOString(),
})
