import type { CooperativeListResponse, CooperativeResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative, plainDelivery } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"

let backend: Backend
let market: Market
let seller: CooperativeFixture
let paused: CooperativeFixture
let goods: ProductFixture
let hidden: ProductFixture

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  seller = await createCooperative(market, { communeCode: "14236", delivery: { ...plainDelivery, free_from: 300_000 } })
  paused = await createCooperative(market, { status: "suspended" })
  goods = await createProduct(market, seller, { price: 50_000, weight: 1500 })
  hidden = await createProduct(market, paused)
})
afterAll(() => backend?.stop())

const store = <T>(path: string, json?: unknown) =>
  call<T>(`${backend.url}/store/${path}`, { json, publishableKey: market.publishableKey })

describe("cooperatives of the shop", () => {
  it("lists those that may sell and no other", async () => {
    const { body } = await store<CooperativeListResponse>("cooperatives")
    expect(body.cooperatives.map(({ id, product_count }) => ({ id, product_count }))).toEqual([
      { id: seller.id, product_count: 1 },
    ])
    expect(body).toMatchObject({ count: 1, limit: 20, offset: 0 })
  })
  it("finds one without accents, by commune, and pages", async () => {
    const found = await store<CooperativeListResponse>("cooperatives?q=htx%20thu&commune_code=14236&limit=1")
    expect(found.body.count).toBe(1)
    const past = await store<CooperativeListResponse>("cooperatives?offset=5")
    expect(past.body).toMatchObject({ cooperatives: [], count: 1 })
  })
  it("shows what the law asks for, and 404 while a seller is suspended", async () => {
    const { body } = await store<CooperativeResponse>(`cooperatives/${seller.handle}`)
    expect(body.cooperative).toMatchObject({
      id: seller.id,
      commune: { name: "xã Hải Anh" },
      province_name: "Ninh Bình",
    })
    expect(body.cooperative.registration_code).toMatch(/^\d{10}$/)
    expect((await store(`cooperatives/${paused.handle}`)).status).toBe(404)
  })
})

describe("Medusa's own listing routes", () => {
  interface Listed {
    products?: { id: string }[]
    variants?: { id: string }[]
    count: number
  }
  it("leave out goods of a suspended cooperative", async () => {
    const { body } = await store<Listed>("products")
    expect({ ids: body.products?.map(({ id }) => id), count: body.count }).toEqual({ ids: [goods.id], count: 1 })
    const variants = await store<Listed>("product-variants")
    expect(variants.body.variants?.map(({ id }) => id)).toEqual([goods.variantId])
  })
  it("do not know one of its goods", async () => {
    expect((await store(`products/${goods.id}`)).status).toBe(200)
    expect((await store(`products/${hidden.id}`)).status).toBe(404)
    expect((await store(`product-variants/${hidden.variantId}`)).status).toBe(404)
  })
})

describe("delivery prices through Medusa's own route", () => {
  const priceFor = async (commune: string | null, quantity: number) => {
    const metadata = commune ? { commune_code: commune } : {}
    const { body } = await store<{ cart: { id: string } }>("carts", {
      region_id: market.regionId,
      shipping_address: { country_code: "vn", metadata },
      items: [{ variant_id: goods.variantId, quantity }],
    })
    const path = `shipping-options/${seller.shippingOptionId}/calculate`
    return await store<{ shipping_option: { amount: number } }>(path, { cart_id: body.cart.id })
  }
  it.each([
    ["in the same commune", "14236", 1, 15_000],
    ["in the same province", "14308", 1, 25_000],
    ["elsewhere", "00004", 1, 35_000],
    ["two bands heavier", "00004", 2, 43_000],
    ["from the threshold on", "00004", 6, 0],
  ])("charges %s by the cooperative's table", async (_where, commune, quantity, fee) => {
    const answer = await priceFor(commune, quantity)
    expect(answer.body.shipping_option.amount).toBe(fee)
  })
  it("follows an edit of the table at once", async () => {
    const table = {
      ...plainDelivery,
      zones: { ...plainDelivery.zones, elsewhere: { ...plainDelivery.zones.elsewhere, base_fee: 77_000 } },
    }
    await backend.pool.query("update cooperative set delivery = $2 where id = $1", [seller.id, JSON.stringify(table)])
    expect((await priceFor("00004", 1)).body.shipping_option.amount).toBe(77_000)
  })
  it.each([
    ["no commune", null],
    ["an unknown commune", "99999"],
  ])("refuses %s in words", async (_what, commune) => {
    const answer = await priceFor(commune, 1)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ message: expect.stringContaining("xã, phường") })
  })
})
