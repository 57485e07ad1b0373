import type { DeliveryChoice } from "@cho-htx/contracts"
import { deliveryKind } from "../../modules/order-group/completion/check-delivery"
import { totalsOf } from "../../modules/order-group/completion/totals"
import { knownPrice } from "../checkout/price-memory"
import { deliveryDays } from "./delivery-days"
import { deliveryFee } from "./delivery-fee"
import { cartMessages } from "./messages"
import { priceContextOf, priceRequest } from "./read-cart-row"
import type { ViewCooperative, ViewLine, ViewOption, ViewRow } from "./sql/view-row"

/** The ways a cooperative's parcel can travel to a commune, home delivery first; none while the commune is unknown or not served. */
export function deliveriesOf(row: ViewRow, cooperative: ViewCooperative, commune: string | null): DeliveryChoice[] {
  if (!commune) return []
  const lines = row.lines.filter((line) => line.cooperative_id === cooperative.id)
  return cooperative.options.flatMap((option): DeliveryChoice[] => {
    const fee = feeOf(row, cooperative, option, lines, commune)
    if (fee === null) return []
    const kind = deliveryKind(option.data)
    const days = deliveryDays(cooperative, kind, commune)
    return [
      {
        id: option.id,
        kind,
        label: option.name,
        detail: kind === "pickup" ? cooperative.address_line : cartMessages.days(days),
        fee,
        earliest_on: kind === "pickup" ? null : (days?.earliest_on ?? null),
        latest_on: kind === "pickup" ? null : (days?.latest_on ?? null),
      },
    ]
  })
}

/** Whether an option's fee includes tax: ours always do, a flat one as its price says. */
export function isFeeTaxInclusive(row: ViewRow, cooperative: ViewCooperative, optionId: string): boolean {
  const option = cooperative.options.find((candidate) => candidate.id === optionId)
  const [request] = option?.price_type === "flat" ? priceRequest(option) : []
  return request ? knownPrice(request, priceContextOf(row))?.is_tax_inclusive === true : true
}

function feeOf(row: ViewRow, cooperative: ViewCooperative, option: ViewOption, lines: ViewLine[], commune: string) {
  if (option.price_type === "flat") {
    const [request] = priceRequest(option)
    return request ? (knownPrice(request, priceContextOf(row))?.amount ?? null) : null
  }
  return deliveryFee({
    table: cooperative.delivery,
    kind: deliveryKind(option.data),
    from_commune_code: cooperative.commune_code,
    to_commune_code: commune,
    weight_g: lines.reduce((sum, line) => sum + line.weight_g * line.quantity, 0),
    goods_total: Math.max(0, totalsOf(row.currency_code, lines, []).total),
  })
}
