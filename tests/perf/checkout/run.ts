import { writeFileSync } from "node:fs"
import pg from "pg"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { readyCart, shopper, type Wanted } from "../../integration/checkout/shopper.js"
import { stockCart } from "../../integration/checkout/stock-cart.js"
import { violations } from "../../integration/checkout/violations.js"
import { figures, measure, table } from "./measure.js"

/**
 * Completions and whole purchases per second against a running backend (BACKEND_URL, DATABASE_URL, started with STOCK_COMPLETION=compare),
 * beside Medusa's own completion on the same data. Prints a table; writes JSON to the path given as the only argument.
 */
async function run(): Promise<void> {
  const url = process.env.BACKEND_URL ?? "http://127.0.0.1:9000"
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
  const market = await openMarket({ url, pool })
  const token = await adminToken({ url })
  const cooperatives = [
    await createCooperative(market),
    await createCooperative(market),
    await createCooperative(market),
  ]
  const lines: Wanted[] = []
  for (const cooperative of cooperatives) {
    const { variantId } = await createProduct(market, cooperative, { stock: 1_000_000 })
    lines.push({ variant_id: variantId, quantity: 1 })
  }
  const buyer = shopper(market)
  const expectPlaced = (status: number) => {
    if (status !== 200) throw new Error(`a completion answered ${status}`)
  }
  const complete = async (id: string) => expectPlaced((await buyer.complete(id)).status)
  const shippingOptionId = cooperatives[0]?.shippingOptionId ?? ""
  const byMedusa = async (id: string) => {
    const path = `${url}/admin/workflows-executions/complete-cart/run`
    expectPlaced((await call(path, { json: { input: { id } }, token })).status)
  }
  const stockCarts = await measure(16, 1, () => stockCart(market, { lines: lines.slice(0, 1), shippingOptionId }))
  const warm = await measure(60, 8, () => readyCart(buyer, lines))
  await measure(60, 8, (index) => complete(warm.results[index] ?? ""))
  const three = await measure(480, 8, () => readyCart(buyer, lines))
  const single = await measure(200, 8, () => readyCart(buyer, lines.slice(0, 1)))
  const at = (from: number) => (index: number) => complete(three.results[from + index] ?? "")
  const results = [
    figures("ours, 3 cooperatives, 1 at once", await measure(80, 1, at(0))),
    figures("ours, 3 cooperatives, 4 at once", await measure(120, 4, at(80))),
    figures("ours, 3 cooperatives, 16 at once", await measure(280, 16, at(200))),
    figures(
      "ours, 1 cooperative, 16 at once",
      await measure(200, 16, (index) => complete(single.results[index] ?? "")),
    ),
    figures(
      "Medusa, 1 cooperative, 1 at once",
      await measure(16, 1, (index) => byMedusa(stockCarts.results[index] ?? "")),
    ),
    figures(
      "whole purchase, ours, 3 cooperatives, 4 at once",
      await measure(80, 4, async () => complete(await readyCart(buyer, lines))),
    ),
    figures("a cart in Medusa's six calls, before completion", stockCarts),
  ]
  process.stdout.write(`${table(results)}\n`)
  const broken = await violations(pool)
  await pool.end()
  if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(results, null, 2))
  if (broken.length > 0) throw new Error(`invariants broken: ${JSON.stringify(broken)}`)
}

await run()
