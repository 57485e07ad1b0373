import { LOCAL_DELIVERY_PROVIDER } from "../../modules/local-delivery/provider-id"
import { cooperativeMessages as words } from "./messages"

interface OptionsInput {
  service_zone_id: string
  shipping_profile_id: string
  pickup: boolean
}

/** Shipping options of a cooperative: home delivery priced by its table, and pickup when the table offers it. */
export function deliveryOptions({ service_zone_id, shipping_profile_id, pickup }: OptionsInput) {
  const common = {
    service_zone_id,
    shipping_profile_id,
    provider_id: LOCAL_DELIVERY_PROVIDER,
    price_type: "calculated" as const,
    rules: [
      { attribute: "is_return", operator: "eq" as const, value: "false" },
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    ],
  }
  const home = {
    ...common,
    name: words.homeDelivery,
    type: { label: words.homeDelivery, description: words.homeDeliveryDetail, code: "delivery" },
    data: { id: "delivery", kind: "home" },
  }
  const fetch = {
    ...common,
    name: words.pickup,
    type: { label: words.pickup, description: words.pickupDetail, code: "pickup" },
    data: { id: "pickup", kind: "pickup" },
  }
  return pickup ? [home, fetch] : [home]
}
