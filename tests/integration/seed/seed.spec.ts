import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { parcelStates } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readBase } from "../../fixtures/base.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { runSeed } from "./run-seed.js"

let backend: Backend
const filesDir = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-seed-"))

const seed = (script: "demo" | "large", env?: Record<string, string>) =>
  runSeed(script, { databaseUrl: backend.databaseUrl, filesDir, env })

async function numbers(sql: string): Promise<Record<string, number>> {
  const { rows } = await backend.pool.query<Record<string, number>>(sql)
  return rows[0] ?? {}
}

const tally = `select (select count(*)::int from cooperative) as cooperatives, (select count(*)::int from product) as products,
  (select count(*)::int from product_variant) as variants, (select count(*)::int from certificate) as certificates,
  (select count(*)::int from order_group) as purchases, (select count(*)::int from "order") as orders,
  (select count(*)::int from price_list) as sales, (select count(*)::int from customer where has_account) as customers`

beforeAll(async () => {
  backend = await startBackend({ env: { FILES_DIR: filesDir } })
  await seed("demo")
}, 300_000)
afterAll(async () => {
  await backend?.stop()
  fs.rmSync(filesDir, { recursive: true, force: true })
})

describe("the demonstration", () => {
  it("fills the market", async () => {
    const made = await numbers(tally)
    expect(made.cooperatives).toBeGreaterThanOrEqual(14)
    expect(made.products).toBeGreaterThanOrEqual(70)
    expect(made.purchases).toBe(20)
    expect(made.orders).toBeGreaterThan(20)
    expect(made).toMatchObject({ sales: 1, customers: 1 })
  })

  it("gives every product one maker, one delivery profile, a price and a picture that can be fetched", async () => {
    const lacking = await numbers(`select count(*)::int as products from product p
      where (select count(*) from cooperative_product l where l.product_id = p.id and l.deleted_at is null) <> 1
         or (select count(*) from product_shipping_profile l where l.product_id = p.id and l.deleted_at is null) <> 1
         or exists (select 1 from product_variant v where v.product_id = p.id
              and not exists (select 1 from product_variant_price_set s join price on price.price_set_id = s.price_set_id where s.variant_id = v.id))`)
    expect(lacking.products).toBe(0)
    const { rows } = await backend.pool.query<{ url: string }>("select distinct url from image")
    for (const { url } of rows) {
      for (const width of [320, 640, 1200]) {
        expect(fs.existsSync(path.join(filesDir, url.replace("/static/", "").replace("-1200.", `-${width}.`)))).toBe(
          true,
        )
      }
    }
    const picture = await fetch(`${backend.url}${rows[0]?.url}`)
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"])
  })

  it("sells what adds up: orders equal their group to the đồng, reservations equal what is reserved", async () => {
    const { rows } = await backend.pool.query(`select g.display_code from order_group g
      join payment_allocation a on a.order_group_id = g.id group by g.id having sum(a.amount) <> g.total`)
    expect(rows).toEqual([])
    const held =
      await numbers(`select (select coalesce(sum(quantity), 0)::int from reservation_item where deleted_at is null) as reserved,
      (select sum(reserved_quantity)::int from inventory_level) as levels`)
    expect(held.reserved).toBe(held.levels)
  })

  it("has a parcel in every state, goods taken off, money given back and goods sent back", async () => {
    const { rows } = await backend.pool.query<{ state: string }>("select distinct state from parcel order by state")
    expect(rows.map(({ state }) => state)).toEqual([...parcelStates].sort())
    const { rows: kinds } = await backend.pool.query<{ kind: string }>("select distinct kind from parcel_event")
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["line_canceled", "refunded", "return_opened", "return_received"]),
    )
    const money = await numbers(`select
      (select count(*)::int from payment_allocation where canceled > 0 and canceled < amount) as cut,
      (select count(*)::int from payment_allocation where refunded > 0 and refunded < captured) as partly_refunded,
      (select count(*)::int from "return" where status = 'requested') as awaited,
      (select count(*)::int from "return" where status = 'received') as received`)
    for (const count of Object.values(money)) expect(count).toBeGreaterThan(0)
  })

  it("lets nothing happen before it could: every step of a parcel comes after the one before", async () => {
    const { rows } = await backend.pool.query(`select order_id from (
        select order_id, kind, created_at, lag(created_at) over (partition by order_id order by id) as before from parcel_event
      ) e where created_at < before or created_at > now()`)
    expect(rows).toEqual([])
  })

  it("adds nothing the second time", async () => {
    const before = await numbers(tally)
    await seed("demo")
    expect(await numbers(tally)).toEqual(before)
  })
})

describe("the large catalogue", () => {
  it("is added once, with prices and stock, and can be found", async () => {
    const before = await numbers(tally)
    await seed("large", { SEED_PRODUCTS: "300" })
    const made = await numbers(tally)
    expect(made.products).toBe((before.products ?? 0) + 300)
    await seed("large", { SEED_PRODUCTS: "300" })
    expect(await numbers(tally)).toEqual(made)
    const { publishableKey } = await readBase(backend.pool)
    const { rows } = await backend.pool.query<{ title: string; handle: string }>(
      "select title, handle from product where id = 'prod_LARGE000000070'",
    )
    const url = `${backend.url}/store/catalog/products?q=${encodeURIComponent(rows[0]?.title ?? "")}&limit=5`
    const find = () => call<{ products: { handle: string; price: number }[] }>(url, { publishableKey })
    // A backend that was running looks again for the active index version every few seconds.
    const handles = async () => (await find()).body.products.map((product) => product.handle)
    await expect.poll(handles, { timeout: 60_000, interval: 1000 }).toContain(rows[0]?.handle)
    expect((await find()).body.products.every((product) => product.price > 0)).toBe(true)
  }, 180_000)
})
