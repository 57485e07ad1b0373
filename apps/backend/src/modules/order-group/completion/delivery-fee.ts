import type { DeliveryTable } from "@cho-htx/contracts"

/** A parcel whose delivery fee is asked for. */
export interface FeeRequest {
  table: DeliveryTable
  kind: "home" | "pickup"
  from_commune_code: string
  to_commune_code: string
  weight_g: number
  /** Goods after discounts, đồng. */
  goods_total: number
}

/** Integer đồng; null when the place cannot be served or is unknown. Given by the caller: modules do not import one another. */
export type FeeOf = (request: FeeRequest) => number | null
