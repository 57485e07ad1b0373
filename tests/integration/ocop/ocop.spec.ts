import { createServer, type Server } from "node:http"
import type { CertificateListResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { link, type Market, nextNumber, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"

let shop: Server
let backend: Backend
let market: Market
let seller: CooperativeFixture
let goods: ProductFixture
const told: { tags: string[]; at: number; secret: unknown }[] = []

/** Stands in for the shop: notes what it is told. */
async function openShop(): Promise<string> {
  shop = createServer((req, res) => {
    let text = ""
    req.on("data", (part: Buffer) => {
      text += part.toString()
    })
    req.on("end", () => {
      const secret = req.headers["x-revalidate-secret"]
      told.push({ ...(JSON.parse(text) as { tags: string[] }), at: Date.now(), secret })
      res.end("{}")
    })
  })
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  const address = shop.address()
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`
}

beforeAll(async () => {
  backend = await startBackend({ env: { SHOP_URL: await openShop() } })
  market = await openMarket(backend)
  seller = await createCooperative(market)
  goods = await createProduct(market, seller)
})
afterAll(async () => {
  await backend?.stop()
  shop?.close()
})

async function certificate(changes: Record<string, unknown>, productId: string | null = goods.id): Promise<string> {
  const number = nextNumber()
  const row = {
    id: `ocop_test_${number}`,
    group: "food",
    stars: 4,
    points: 81,
    criteria_version: "QĐ 148/QĐ-TTg 2023",
    decision_number: `${number}/QĐ-MẪU`,
    decision_date: "2026-01-05",
    issuer: "UBND tỉnh Ninh Bình",
    expires_on: "2099-01-05",
    status: "verified",
    ...changes,
  }
  const columns = Object.keys(row).map((column) => `"${column}"`)
  const places = columns.map((_, index) => `$${index + 1}`)
  await backend.pool.query(`insert into certificate (${columns}) values (${places})`, Object.values(row))
  if (productId) await link(backend.pool, "certificate_product", ["certificate_id", row.id], ["product_id", productId])
  return row.id
}

const list = async (query = "") => {
  const options = { publishableKey: market.publishableKey }
  return (await call<CertificateListResponse>(`${backend.url}/store/certificates${query}`, options)).body
}

const decide = async (id: string, decision: string, json: unknown) =>
  await call(`${backend.url}/admin/certificates/${id}/${decision}`, { token: await adminToken(backend), json })

describe("certificates of the shop", () => {
  it("shows the verified and unexpired of goods on sale, most stars first, with a limit", async () => {
    const four = await certificate({})
    const five = await certificate({ stars: 5 })
    const paused = await createProduct(market, await createCooperative(market, { status: "suspended" }))
    await certificate({}, paused.id)
    await certificate({ expires_on: "2026-11-01" })
    await certificate({ status: "pending" })
    await certificate({ status: "revoked" })
    await certificate({ stars: 2 })
    const { certificates, count } = await list()
    expect({ ids: certificates.map(({ id }) => id), count }).toEqual({ ids: [five, four], count: 2 })
    expect(certificates[0]?.product).toMatchObject({ id: goods.id, handle: goods.handle })
    expect(await list("?limit=1&offset=1")).toMatchObject({ certificates: [{ id: four }], count: 2 })
    expect(await list("?stars=5")).toMatchObject({ count: 1 })
    expect(await list("?offset=50")).toMatchObject({ certificates: [], count: 2 })
    expect(await list(`?cooperative_id=${seller.id}&product_id=${goods.id}`)).toMatchObject({ count: 2 })
  })

  it("verifies once, revokes with a reason, and writes both to the audit log", async () => {
    const id = await certificate({ status: "pending" })
    expect((await decide(id, "verify", {})).status).toBe(200)
    expect((await decide(id, "verify", {})).status).toBe(400)
    expect((await decide(id, "revoke", {})).status).toBe(400)
    expect((await decide(id, "revoke", { reason: "Không duy trì điều kiện" })).status).toBe(200)
    const { rows } = await backend.pool.query(
      "select action, reason, actor like 'user:%' as by_staff from audit_entry where entity_id = $1 order by created_at",
      [id],
    )
    expect(rows).toEqual([
      { action: "certificate.verify", reason: null, by_staff: true },
      { action: "certificate.revoke", reason: "Không duy trì điều kiện", by_staff: true },
    ])
  })
})

it("of decisions about a certificate at once, one is taken", async () => {
  for (const decision of ["verify", "revoke"]) {
    const id = await certificate({ status: "pending" })
    const json = decision === "verify" ? {} : { reason: "Không duy trì điều kiện" }
    const all = await Promise.all([1, 2, 3].map(() => decide(id, decision, json)))
    expect(all.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    const { rows } = await backend.pool.query("select action from audit_entry where entity_id = $1", [id])
    expect(rows).toEqual([{ action: `certificate.${decision}` }])
  }
})

describe("what the shop is told", () => {
  it("names a suspended cooperative's pages within two seconds", async () => {
    const before = told.length
    const token = await adminToken(backend)
    const started = Date.now()
    const json = { reason: "Thiếu giấy tờ" }
    await call(`${backend.url}/admin/cooperatives/${seller.id}/suspend`, { token, json })
    const wanted = [`cooperative:${seller.handle}`, "cooperatives", "products"]
    const news = await vi.waitFor(
      () => {
        const found = told.slice(before).find(({ tags }) => wanted.every((tag) => tags.includes(tag)))
        expect(found).toBeDefined()
        return found
      },
      { timeout: 5_000, interval: 50 },
    )
    expect(news?.secret).toBe("revalidate-secret-of-the-tests")
    expect((news?.at ?? 0) - started).toBeLessThan(2_500)
    expect((await list(`?cooperative_id=${seller.id}`)).count).toBe(0)
  })
})
