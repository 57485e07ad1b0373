import type { DeliveryTable } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { FeeOf } from "../../modules/order-group/completion/delivery-fee"

type ZoneName = keyof DeliveryTable["zones"]

/** Which price zone a commune is in, seen from the cooperative's; null for a commune that does not exist. */
export function deliveryZone(fromCommune: string, toCommune: string): ZoneName | null {
  const to = findCommune(toCommune)
  if (!to) return null
  if (fromCommune === toCommune) return "same_commune"
  return findCommune(fromCommune)?.province_code === to.province_code ? "same_province" : "elsewhere"
}

/** Delivery fee of one parcel by its cooperative's own table, đồng. */
export const deliveryFee: FeeOf = ({ table, kind, from_commune_code, to_commune_code, weight_g, goods_total }) => {
  const zone = deliveryZone(from_commune_code, to_commune_code)
  if (!zone) return null
  if (kind === "pickup") return table.pickup ? 0 : null
  if (table.free_from !== null && goods_total >= table.free_from) return 0
  const { base_fee, step_fee } = table.zones[zone]
  return base_fee + Math.max(0, Math.ceil((weight_g - table.base_weight_g) / table.step_weight_g)) * step_fee
}
