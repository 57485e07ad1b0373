import type { OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { cooperativeCard } from "../../../../lib/cooperative-card"
import { totalsOf } from "../../../../modules/order-group/completion/totals"
import { toDong } from "../../../../modules/order-group/db/amount"
import { lineLabel } from "../../../../workflows/market-cart/line-label"
import type { GroupRow, ParcelRow } from "./group-row"
import { parcelState, parcelTimeline } from "./parcel-state"

/** A purchase as its buyer sees it; all sums in đồng. */
export function groupView(row: GroupRow): OrderGroupView {
  const parcels = row.parcels.flatMap(parcelOf)
  const sum = (pick: (parcel: OrderParcel) => number) => parcels.reduce((total, parcel) => total + pick(parcel), 0)
  const paid = row.parcels.reduce((total, parcel) => total + parcel.captured - parcel.refunded, 0)
  const owed = sum((parcel) => (parcel.state === "canceled" || parcel.state === "returned" ? 0 : parcel.total))
  return {
    code: row.code,
    placed_at: row.placed_at.toISOString(),
    contact: { name: row.contact_name, phone: row.phone },
    address: {
      line: row.address?.address_1 ?? "",
      commune_name: row.address?.city ?? "",
      province_name: row.address?.province ?? "",
    },
    note: row.note,
    payment: { provider: "cod", paid, due: Math.max(0, owed - paid) },
    parcels,
    goods_total: sum((parcel) => parcel.goods_total),
    discount_total: sum((parcel) => parcel.discount_total),
    delivery_total: sum((parcel) => parcel.delivery.fee),
    total: sum((parcel) => parcel.total),
  }
}

function parcelOf(row: ParcelRow): OrderParcel[] {
  if (!row.cooperative) return []
  const totals = totalsOf(row.currency_code, row.lines, row.deliveries)
  return [
    {
      order_id: row.order_id,
      display_id: row.display_id,
      cooperative: { ...cooperativeCard(row.cooperative), phone: row.cooperative.phone },
      state: parcelState(row),
      timeline: parcelTimeline(row),
      lines: row.lines.map((line) => ({
        id: line.id,
        handle: line.product_handle,
        label: lineLabel(line.product_title, line.variant_title),
        thumbnail: line.thumbnail,
        quantity: line.quantity,
        unit_price: toDong(line.raw_unit_price),
        total: toDong(line.raw_unit_price) * line.quantity,
      })),
      delivery: { label: row.deliveries[0]?.name ?? "", fee: totals.delivery_total, detail: null },
      goods_total: totals.goods_total,
      discount_total: totals.discount_total,
      total: totals.total,
    },
  ]
}
