import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Session } from "../../../apps/backend/src/workflows/checkout/check-invariants.js"
import { collectViolations } from "../../../apps/backend/src/workflows/checkout/collect-violations.js"
import { invariants } from "../../../apps/backend/src/workflows/checkout/invariants.js"
import { run } from "../../../scripts/lib/run.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { alike, breaks } from "./breaks/index.js"
import { move, type Scene, sceneOf } from "./breaks/scene.js"
import { readyCart, shopper } from "./shopper.js"
import { violations } from "./violations.js"

let backend: Backend
let scene: Scene

beforeAll(async () => {
  backend = await startBackend()
  const market = await openMarket(backend)
  const buyer = shopper(market)
  const products = [
    await createProduct(market, await createCooperative(market)),
    await createProduct(market, await createCooperative(market)),
  ]
  const lines = products.map((product) => ({ variant_id: product.variantId, quantity: 2 }))
  const buy = async () => (await buyer.complete(await readyCart(buyer, lines))).body.order_group.id
  scene = await sceneOf(backend.pool, [await buy(), await buy()])
  await backend.pool.query(move(scene, scene.paid, 50_000))
})
afterAll(() => backend?.stop())

/** Breaks the database in a transaction, asks the checker inside it, and takes everything back. */
async function reported(statement: string): Promise<string[]> {
  const client = await backend.pool.connect()
  const inside: Session = {
    query: async (sql) => (/^(?:begin|commit|rollback)/.test(sql) ? { rows: [] } : client.query(sql)),
  }
  try {
    await client.query("begin")
    await client.query(statement)
    return (await collectViolations(inside)).map(({ rule }) => rule)
  } finally {
    await client.query("rollback")
    client.release()
  }
}

describe("the checker", () => {
  it("finds nothing in a market whose purchases are whole", async () => {
    expect(await violations(backend.pool)).toEqual([])
  })

  it("has a way to be broken for each of its rules", () => {
    expect(Object.keys(breaks).sort()).toEqual(invariants.map(({ rule }) => rule).sort())
  })

  it.each(Object.entries(breaks))("sees exactly: %s", async (rule, statementOf) => {
    expect(new Set(await reported(statementOf(scene)))).toEqual(new Set([rule, ...(alike[rule] ?? [])]))
  })

  it("names every row, however many there are", async () => {
    const many = `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
      select 'resitem_' || n, '${scene.item}', 'sloc_none', 1, '{"value":"1"}' from generate_series(1, 2500) n`
    const client = await backend.pool.connect()
    await client.query(`begin; ${many}`)
    const inside: Session = {
      query: async (sql) => (/^(?:begin|commit|rollback)/.test(sql) ? { rows: [] } : client.query(sql)),
    }
    const found = await collectViolations(inside, 10_000)
    await client.query("rollback")
    client.release()
    expect(new Set(found.map(({ row }) => row.id)).size).toBe(2500)
  })
})

describe("npm run check:invariants", () => {
  const script = (args: string[]) =>
    run(process.execPath, ["--import", "tsx", "scripts/check-invariants.ts", ...args], {
      env: { ...process.env, DATABASE_URL: backend.databaseUrl },
    })

  it("ends well on a whole database, and as JSON tells each rule's count and time", async () => {
    expect(await script([])).toContain("All invariants hold.")
    const summary = JSON.parse((await script(["--json"])).trim().split("\n").at(-1) ?? "")
    expect(summary.violations).toBe(0)
    expect(summary.rules.map((rule: { rule: string }) => rule.rule)).toEqual(invariants.map(({ rule }) => rule))
  })

  it("ends with 1 and names rule and row of a broken one", async () => {
    await backend.pool.query("update cart set completed_at = null where id = $1", [scene.cart])
    const failure = await script([]).catch((error: Error) => error.message)
    await backend.pool.query("update cart set completed_at = now() where id = $1", [scene.cart])
    expect(failure).toContain("ended with 1")
    expect(failure).toContain(`✗ the cart of a placed group is closed: {"id":"${scene.group}"`)
  })
})
