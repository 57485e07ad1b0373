import { cloneCarts } from "../../../fixtures/clone-carts.js"
import { createCooperative } from "../../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../../fixtures/market.js"
import { offerTestPayments, paymentEnv } from "../../../fixtures/payments.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { type Backend, startBackend } from "../../../harness/backend.js"
import { type FakeGateway, startGateway } from "../../../harness/fake-gateway.js"
import { type FlowRunner, startFlowRunner } from "../../../harness/flow-runner.js"
import { paidCart } from "../paid-cart.js"
import { readyCart, type Shopper, shopper } from "../shopper.js"

/** A market to be killed in: a backend without jobs, so that nothing is repaired before a test asks for it, and flows beside it. */
export type Stage = {
  gateway: FakeGateway
  backend: Backend
  flows: FlowRunner
  market: Market
  buyer: Shopper
  /** What every cart holds: goods of two cooperatives. */
  products: readonly ProductFixture[]
  /** Every fault point a process has died at. */
  died: Set<string>
  die(point: string, flow: string, input: object): Promise<void>
  /** Carts of two cooperatives, ready to be completed with a provider. */
  carts(count: number, provider: string): Promise<string[]>
  stop(): Promise<void>
}

/** Opens the stage; once per suite. */
export async function openStage(): Promise<Stage> {
  const gateway = await startGateway()
  const env = paymentEnv(gateway, { MEDUSA_WORKER_MODE: "server" })
  const backend = await startBackend({ env })
  const flows = await startFlowRunner(backend, env)
  const market = await openMarket(backend)
  await offerTestPayments(market)
  const buyer = shopper(market)
  const products: ProductFixture[] = []
  for (let index = 0; index < 2; index += 1)
    products.push(await createProduct(market, await createCooperative(market), { price: 50_000, stock: 10_000 }))
  const died = new Set<string>()
  const lines = products.map((product) => ({ variant_id: product.variantId, quantity: 2 }))
  return {
    gateway,
    backend,
    flows,
    market,
    buyer,
    products,
    died,
    die: async (point, flow, input) => {
      await flows.die(point, flow, input)
      died.add(point)
    },
    carts: async (count, provider) => {
      const cash = provider === "pp_cod_cod"
      const id = cash ? await readyCart(buyer, lines) : (await paidCart(market, buyer, lines, provider)).id
      return cloneCarts(market.pool, id, count)
    },
    stop: async () => {
      await flows.stop()
      await backend.stop()
      await gateway.stop()
    },
  }
}

/** Two at once: as many as the machine has cores. */
export async function each<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = [...items.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0])
  }
  await Promise.all([worker(), worker()])
}
