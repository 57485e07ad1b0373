import { type CooperativeFixture, createCooperative } from "../../../fixtures/cooperative.js"
import type { Market } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { readyCart, shopper } from "../../checkout/shopper.js"
import type { Resource } from "./entry.js"

/** One cooperative with a thing of each kind; two of them stand against each other. */
export interface Side {
  market: Market
  cooperative: CooperativeFixture
  product: ProductFixture
  /** Bearer token of its owner. */
  token: string
  /** By path parameter: `order_id`, `variant_id` and what the resources prepare. */
  ids: Record<string, string>
}

/** An active cooperative with a product, an order of it, and what the resources' routes name. */
export async function makeSide(market: Market, resources: Resource[]): Promise<Side> {
  const cooperative = await createCooperative(market)
  const product = await createProduct(market, cooperative)
  const buyer = shopper(market)
  const cart = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])
  const order_id = (await buyer.complete(cart)).body.order_group.order_ids[0] ?? ""
  const { token } = await createMember(market, cooperative.id)
  const ids = { order_id, variant_id: product.variantId, product_id: product.id }
  const side: Side = { market, cooperative, product, token, ids }
  for (const { prepare } of resources) if (prepare) Object.assign(side.ids, await prepare(side))
  return side
}

/** A side with some ids of another one: its own order, say, and a return of somebody else's. */
export const withIds = (side: Side, ids: Record<string, string | undefined>): Side => ({
  ...side,
  ids: { ...side.ids, ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, id ?? ""])) },
})

/** The address of a route with a side's ids in it. Throws when no resource has prepared one. */
export const addressOf = ({ ids }: Side, path: string): string =>
  path.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const id = ids[name]
    if (!id) throw new Error(`nothing prepares ids.${name}, which ${path} names`)
    return encodeURIComponent(id)
  })
