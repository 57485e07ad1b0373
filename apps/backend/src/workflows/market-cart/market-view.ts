import type { MarketCart, MarketCartLine, MarketCartParcel } from "@cho-htx/contracts"
import { cooperativeCard } from "../../lib/cooperative-card"
import { grossOf } from "../../modules/order-group/completion/gross"
import { totalsOf } from "../../modules/order-group/completion/totals"
import { isRounding, wholeTotals } from "../../modules/order-group/completion/whole-totals"
import { rawOf } from "../../modules/order-group/db/amount"
import { dueOf } from "./credit"
import { deliveriesOf, isFeeTaxInclusive } from "./deliveries"
import { lineIssue } from "./line-issue"
import { lineLabel } from "./line-label"
import { promotionsOf } from "./promotions-of"
import type { ViewCooperative, ViewLine, ViewMethod, ViewRow } from "./sql/view-row"
import { addressOf, communeOfRow, contactOf, isSettled, noteOf } from "./view-parts"
import { withRoundedDiscounts } from "./with-rounded-discounts"

/** The cart as the buyer sees it, from what is true now. `quoteFor` prices delivery to a commune before an address is given. */
export function marketView(row: ViewRow, quoteFor?: string): MarketCart {
  const rounded = withRoundedDiscounts(row)
  const commune = quoteFor ?? communeOfRow(rounded)
  const sellers = [...new Set(rounded.lines.map((line) => line.cooperative_id))]
  const parcels = sellers.flatMap((id) => {
    const cooperative = rounded.cooperatives.find((candidate) => candidate.id === id)
    return cooperative ? parcelOf(rounded, cooperative, commune) : []
  })
  const lines = parcels.flatMap((parcel) => parcel.lines)
  const sum = (pick: (parcel: MarketCartParcel) => number) => parcels.reduce((total, parcel) => total + pick(parcel), 0)
  const { credit_total, total, payable } = dueOf(
    row,
    sum((parcel) => parcel.total),
  )
  return {
    id: row.id,
    parcels,
    line_count: lines.length,
    unit_count: lines.reduce((units, line) => units + line.quantity, 0),
    goods_total: sum((parcel) => parcel.goods_total),
    discount_total: sum((parcel) => parcel.discount_total),
    delivery_total:
      parcels.some((parcel) => parcel.delivery_fee === null) || !commune
        ? null
        : sum((parcel) => parcel.delivery_fee ?? 0),
    promotions: promotionsOf(rounded),
    credit_total,
    total,
    contact: contactOf(row),
    address: addressOf(row),
    note: noteOf(row),
    ready:
      !row.completed_at &&
      payable &&
      row.promotions.every((promotion) => promotion.usable) &&
      lines.every((line) => line.issue === null) &&
      isSettled(rounded, parcels, total),
    completed_order_code: row.order_code,
  }
}

function parcelOf(row: ViewRow, cooperative: ViewCooperative, commune: string | null): MarketCartParcel {
  const own = row.lines.filter((line) => line.cooperative_id === cooperative.id)
  const deliveries = deliveriesOf(row, cooperative, commune)
  const method = row.methods.find((candidate) => candidate.cooperative_id === cooperative.id)
  const chosen = deliveries.find((choice) => choice.id === method?.shipping_option_id) ?? deliveries[0]
  const priced = chosen
    ? wholeTotals([pricedMethod(method, chosen.fee, isFeeTaxInclusive(row, cooperative, chosen.id))])
    : []
  const totals = totalsOf(row.currency_code, own, priced)
  return {
    cooperative: cooperativeCard(cooperative),
    lines: own.map((line) => lineOf(row, line)),
    goods_total: totals.goods_total,
    discount_total: totals.discount_total,
    deliveries,
    chosen_delivery_id: chosen?.id ?? null,
    delivery_fee: priced[0] ? Math.floor(grossOf(priced[0]).toNumber()) : null,
    total: totals.total,
  }
}

/** The delivery at its live fee; discounts and taxes of the stored one stay. */
const pricedMethod = (method: ViewMethod | undefined, fee: number, inclusive: boolean) => ({
  id: method?.id ?? "",
  raw_amount: rawOf(fee),
  is_tax_inclusive: method?.is_tax_inclusive ?? inclusive,
  tax_lines: method?.tax_lines ?? [],
  adjustments: method?.adjustments.filter((cut) => !isRounding(cut)) ?? [],
})

function lineOf(row: ViewRow, line: ViewLine): MarketCartLine {
  const unit_price = Math.floor(Number(line.raw_unit_price.value))
  const before = line.raw_compare_at_unit_price ? Math.floor(Number(line.raw_compare_at_unit_price.value)) : null
  return {
    id: line.id,
    variant_id: line.variant_id,
    product_id: line.product_id,
    handle: line.product_handle ?? "",
    label: lineLabel(line.product_title, line.variant_title),
    pack_unit: line.pack_unit ?? "",
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit_price,
    original_unit_price: before !== null && before > unit_price ? before : null,
    total: Math.floor(grossOf(line).toNumber()),
    available: line.available,
    issue: lineIssue(row, line),
  }
}
