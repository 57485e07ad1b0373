import type { DeliveryTable } from "@cho-htx/contracts"

const zone = (base_fee: number, step_fee: number, days_min: number, days_max: number) => ({
  base_fee,
  step_fee,
  days_min,
  days_max,
})

/** Dry goods by courier. */
export const parcelDelivery: DeliveryTable = {
  base_weight_g: 3000,
  step_weight_g: 1000,
  zones: {
    same_commune: zone(10_000, 1_000, 1, 1),
    same_province: zone(22_000, 3_000, 1, 3),
    elsewhere: zone(35_000, 5_000, 3, 5),
  },
  free_from: 500_000,
  pickup: true,
}

/** Fresh and chilled goods travel in a cold box and leave the same day. */
export const freshDelivery: DeliveryTable = {
  base_weight_g: 2000,
  step_weight_g: 1000,
  zones: {
    same_commune: zone(12_000, 2_000, 0, 1),
    same_province: zone(30_000, 5_000, 1, 2),
    elsewhere: zone(60_000, 10_000, 1, 2),
  },
  free_from: 800_000,
  pickup: true,
}

/** Wood, lacquer and trees: crated, by truck. */
export const bulkyDelivery: DeliveryTable = {
  base_weight_g: 5000,
  step_weight_g: 5000,
  zones: {
    same_commune: zone(20_000, 10_000, 1, 2),
    same_province: zone(50_000, 20_000, 2, 4),
    elsewhere: zone(120_000, 40_000, 4, 8),
  },
  free_from: null,
  pickup: true,
}

/** Light crafts by courier, free early. */
export const lightDelivery: DeliveryTable = { ...parcelDelivery, free_from: 300_000 }

/** A small group that delivers only through the post and cannot receive visitors. */
export const postDelivery: DeliveryTable = { ...parcelDelivery, free_from: null, pickup: false }
