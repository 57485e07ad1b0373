import type { CooperativeFixture } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { readyCart, type Shopper } from "../checkout/shopper.js"

/** Who sells to whom. */
export interface Shop {
  market: Market
  buyer: Shopper
  cooperative: CooperativeFixture
}

/** A product of which one order holds some units. Throws when the shop refuses. */
export async function sellSome(
  { market, buyer, cooperative }: Shop,
  stock: number,
  quantity: number,
): Promise<ProductFixture> {
  const product = await createProduct(market, cooperative, { stock })
  const sold = await buyer.complete(await readyCart(buyer, [{ variant_id: product.variantId, quantity }]))
  if (sold.status !== 200) throw new Error(`not sold: ${JSON.stringify(sold.body)}`)
  return product
}
