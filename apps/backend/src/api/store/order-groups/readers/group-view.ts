import type { OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { cooperativeCard } from "../../../../lib/cooperative-card"
import { totalsOf } from "../../../../modules/order-group/completion/totals"
import { toDong } from "../../../../modules/order-group/db/amount"
import { lineLabel } from "../../../../workflows/market-cart/line-label"
import type { GroupRow, OrderLineRow, ParcelRow } from "./group-row"
import { buyerState, parcelTimeline } from "./parcel-state"

/** A purchase as its buyer sees it; all sums in đồng. */
export function groupView(row: GroupRow): OrderGroupView {
  const parcels = row.parcels.flatMap(parcelOf)
  const sum = (pick: (parcel: OrderParcel) => number) => parcels.reduce((total, parcel) => total + pick(parcel), 0)
  const paid = row.parcels.reduce((total, parcel) => total + parcel.captured - parcel.refunded, 0)
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
    payment: {
      provider: "cod",
      paid,
      due: sum((parcel) => parcel.due ?? 0),
      mode: row.payment_mode,
      state: row.payment_state,
      hold_until: row.payment_state === "awaiting" ? (row.hold_until?.toISOString() ?? null) : null,
    },
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
      state: buyerState(row.state),
      timeline: parcelTimeline(row),
      lines: row.lines.map((line) => ({
        id: line.id,
        handle: line.product_handle,
        label: lineLabel(line.product_title, line.variant_title),
        thumbnail: line.thumbnail,
        quantity: line.quantity,
        unit_price: toDong(line.raw_unit_price),
        total: toDong(line.raw_unit_price) * line.quantity,
        canceled_quantity: line.changed ? line.quantity - (line.kept?.quantity ?? 0) : 0,
        canceled_total: line.changed ? canceledTotal(row.currency_code, line) : 0,
      })),
      delivery: { label: row.deliveries[0]?.name ?? "", fee: totals.delivery_total, detail: null, pickup: row.pickup },
      goods_total: totals.goods_total,
      discount_total: totals.discount_total,
      total: totals.total,
      carrier: row.carrier,
      tracking_code: row.tracking_code,
      canceled: row.canceled,
      captured: row.captured,
      refunded: row.refunded,
      due: Math.max(0, row.amount - row.canceled - row.captured),
      refunds: row.refunds.map((refund) => ({ ...refund, at: new Date(refund.at).toISOString() })),
    },
  ]
}

/** What canceling packs of a line took off the sum, đồng, with its part of the discount. */
function canceledTotal(currency: string, line: OrderLineRow): number {
  const was = totalsOf(currency, [line], []).total
  return line.kept ? was - totalsOf(currency, [{ ...line, ...line.kept }], []).total : was
}
