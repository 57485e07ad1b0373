import type { DeliveryTable } from "@cho-htx/contracts"

/** Delivery table of a cooperative that has not set its own yet: đồng, grams, days. */
export const defaultDelivery: DeliveryTable = {
  base_weight_g: 2000,
  step_weight_g: 1000,
  zones: {
    same_commune: { base_fee: 12_000, step_fee: 2_000, days_min: 1, days_max: 1 },
    same_province: { base_fee: 18_000, step_fee: 3_000, days_min: 1, days_max: 3 },
    elsewhere: { base_fee: 30_000, step_fee: 5_000, days_min: 3, days_max: 6 },
  },
  free_from: null,
  pickup: true,
}
