/** Which price is meant: equal requests cost the same. */
export interface PriceRequest {
  price_set_id: string
  /** Fingerprint of the prices behind it (db/price-stamp.ts). */
  price_stamp: string
  quantity: number
}

/** Who asks: prices may depend on the region and on the buyer's groups. */
export interface PriceContext {
  currency_code: string
  region_id: string | null
  customer_id: string | null
  customer_groups: readonly string[]
}

export interface CurrentPrice {
  /** Integer đồng per unit; null when the set has no price in this context. */
  amount: number | null
  original_amount: number | null
  is_sale: boolean
  is_tax_inclusive: boolean
}

/** Answers a price already calculated by Medusa's Pricing module; undefined when it has not been. */
export type KnownPrice = (request: PriceRequest, context: PriceContext) => CurrentPrice | undefined

/** Thrown inside the transaction when prices must be calculated first; the caller does so outside and tries again. */
export class PricesUnknown extends Error {
  constructor(
    readonly requests: readonly PriceRequest[],
    readonly context: PriceContext,
  ) {
    super("Prices of the cart are not calculated yet")
    this.name = "PricesUnknown"
  }
}
