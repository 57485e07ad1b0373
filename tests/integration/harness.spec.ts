import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken, readBase } from "../fixtures/base.js"
import { createCooperative } from "../fixtures/cooperative.js"
import { openMarket } from "../fixtures/market.js"
import { createProduct } from "../fixtures/product.js"
import { type Backend, startBackend } from "../harness/backend.js"
import { call } from "../harness/http.js"

describe("the backend under test", () => {
  let backend: Backend
  beforeAll(async () => {
    backend = await startBackend()
  })
  afterAll(() => backend?.stop())

  it("has one region, priced in đồng", async () => {
    const { publishableKey, regionId } = await readBase(backend.pool)
    const answer = await call<{ regions: { id: string; currency_code: string }[] }>(`${backend.url}/store/regions`, {
      publishableKey,
    })
    expect(answer.body.regions).toMatchObject([{ id: regionId, currency_code: "vnd" }])
  })

  it("lets the administrator in and nobody else", async () => {
    const token = await adminToken(backend)
    expect((await call(`${backend.url}/admin/products`, { token })).status).toBe(200)
    expect((await call(`${backend.url}/admin/products`)).status).toBe(401)
  })

  it("answers 400, not 500, to malformed JSON", async () => {
    const answer = await call(`${backend.url}/auth/user/emailpass`, {
      raw: "{oops",
      headers: { "content-type": "application/json" },
    })
    expect(answer.status).toBe(400)
  })
  it("sells what the fixtures make", async () => {
    const market = await openMarket(backend)
    const product = await createProduct(market, await createCooperative(market), { price: 42_000 })
    const { publishableKey, regionId } = market
    const path = `/store/products/${product.id}?region_id=${regionId}&fields=*variants.calculated_price`
    const answer = await call<{ product: { variants: { calculated_price: { calculated_amount: number } }[] } }>(
      backend.url + path,
      { publishableKey },
    )
    expect(answer.body.product.variants[0]?.calculated_price.calculated_amount).toBe(42_000)
  })
})
