import { deliveryZone, quoteDelivery } from "../../modules/local-delivery/quote-delivery"
import type { FeeOf } from "../../modules/order-group/completion/delivery-fee"

/** Delivery fee of one parcel by its cooperative's own table, đồng; nothing for goods fetched at a cooperative that allows it. */
export const deliveryFee: FeeOf = ({ table, kind, from_commune_code, to_commune_code, weight_g, goods_total }) => {
  if (kind === "pickup") return table.pickup && deliveryZone(from_commune_code, to_commune_code) ? 0 : null
  const parcel = { from: from_commune_code, to: to_commune_code, weightG: weight_g, goodsTotal: goods_total }
  return quoteDelivery(table, parcel)?.fee ?? null
}
