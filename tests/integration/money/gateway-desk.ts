import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { GATEWAY, offerTestPayments, paymentEnv } from "../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type FakeGateway, startGateway } from "../../harness/fake-gateway.js"
import { paidCart } from "../checkout/paid-cart.js"
import { shopper } from "../checkout/shopper.js"
import { type Sold, type StaffDesk, soldOf, staffDesk } from "./sold.js"

/** Two backends, a gateway that takes money at once, and staff. */
export interface GatewayDesk {
  gateway: FakeGateway
  backend: Backend
  market: Market
  desk: StaffDesk
  product: ProductFixture
  /** An order of two packs whose money the gateway has taken or promised, as its mood is. */
  prepaid(): Promise<Sold & { session: string }>
  /** Refunds of a charge at the gateway: key and đồng. */
  refundsOf(charge: { session: string }): [string, number][]
  /** The gateway works again, and takes money at once. */
  calm(): void
  stop(): Promise<void>
}

/** A lease of a dead process runs out first. */
export const patience = { timeout: 40_000 }

/** Opens the desk of a suite, which stops it. */
export async function openGatewayDesk(): Promise<GatewayDesk> {
  const gateway = await startGateway()
  gateway.mood = () => "capture"
  const backend = await startBackend({ processes: 2, env: paymentEnv(gateway) })
  const market = await openMarket(backend)
  await offerTestPayments(market)
  const desk = await staffDesk(backend.urls)
  const product = await createProduct(market, await createCooperative(market), { price: 50_000, stock: 500 })
  return {
    gateway,
    backend,
    market,
    desk,
    product,
    prepaid: async () => {
      const buyer = shopper(market)
      const cart = await paidCart(market, buyer, [{ variant_id: product.variantId, quantity: 2 }], GATEWAY)
      const placed = await buyer.complete(cart.id)
      const [order] = await soldOf(market, placed.body.order_group.id)
      if (!order) throw new Error(`not placed: ${JSON.stringify(placed.body)}`)
      return { ...order, session: cart.session }
    },
    refundsOf: ({ session }) => [...(gateway.charges.get(session)?.refunds ?? [])],
    calm: () => {
      gateway.broken = false
      gateway.mood = () => "capture"
    },
    stop: async () => {
      await backend.stop()
      await gateway.stop()
    },
  }
}
