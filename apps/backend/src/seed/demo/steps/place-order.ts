import { checkoutDetailsSchema } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { completeMarketCart } from "../../../workflows/checkout/complete-market-cart"
import { createMarketCart } from "../../../workflows/market-cart/create-market-cart"
import { saveCheckout } from "../../../workflows/market-cart/save-checkout"
import type { OrderSeed } from "../data/orders"
import type { ProductSeed } from "../types"
import type { SeededProduct } from "./ensure-products"

export interface OrderDeps {
  products: Map<ProductSeed, SeededProduct>
  sales_channel_id: string
  customer_id: string
}

/** Buys as a shopper would: cart, checkout and completion of the market. Answers the order group's id. */
export async function placeOrder(container: MedusaContainer, seed: OrderSeed, deps: OrderDeps): Promise<string> {
  const actor = { customer_id: seed.has_account ? deps.customer_id : null }
  const lines = seed.lines.map(([title, pack, quantity]) => ({ variant_id: variantOf(title, pack, deps), quantity }))
  const cartId = await createMarketCart(
    container,
    { sales_channel_id: deps.sales_channel_id, locale: null, lines },
    actor,
  )
  const details = checkoutDetailsSchema.parse({ ...seed.buyer, note: seed.note })
  await saveCheckout(container, cartId, details, actor)
  const group = await completeMarketCart(container, { cart_id: cartId, customer_id: actor.customer_id })
  return group.id
}

function variantOf(title: string, pack: number, { products }: OrderDeps): string {
  for (const [seed, product] of products) {
    const variant = seed.title === title ? product.variant_ids[pack] : undefined
    if (variant) return variant
  }
  throw new Error(`No pack ${pack} of "${title}" to buy`)
}
