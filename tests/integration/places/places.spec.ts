import type {
  CommuneListResponse,
  CommuneResponse,
  CommuneShelfResponse,
  ProvinceListResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"

let backend: Backend
let market: Market

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  await createProduct(market, await createCooperative(market, { communeCode: "14236" }))
  await createCooperative(market, { communeCode: "14308" })
  await createCooperative(market, { communeCode: "14215", status: "closed" })
})
afterAll(() => backend?.stop())

const store = <T>(path: string) => call<T>(`${backend.url}/store/${path}`, { publishableKey: market.publishableKey })

describe("places", () => {
  it("names the 34 provinces and lets caches keep them", async () => {
    const { body, headers } = await store<ProvinceListResponse>("provinces")
    expect(body.provinces).toHaveLength(34)
    expect(body.provinces).toContainEqual({ code: "37", name: "Ninh Bình" })
    expect(headers.get("cache-control")).toBe("public, max-age=86400")
  })
  it("finds a commune by its old name, without accents, and says which", async () => {
    const { body } = await store<CommuneListResponse>("communes?q=hai%20duong&province_code=37&limit=5")
    expect(body.communes.length).toBeLessThanOrEqual(5)
    expect(body.communes[0]).toMatchObject({ code: "14236", name: "xã Hải Anh", former: { ward: "xã Hải Đường" } })
  })
  it("lists a province's communes by code, at most as many as asked for", async () => {
    const all = await store<CommuneListResponse>("communes?province_code=37&limit=200")
    expect(all.body.communes).toHaveLength(129)
    expect((await store<CommuneListResponse>("communes?province_code=37&limit=3")).body.communes).toHaveLength(3)
    expect((await store("communes?limit=201")).status).toBe(400)
    expect((await store<CommuneListResponse>("communes")).body.communes).toEqual([])
  })
  it("shelves the communes from which somebody sells today", async () => {
    const { body } = await store<CommuneShelfResponse>("communes?with_cooperatives=true")
    expect(
      body.communes.map(({ code, cooperative_count, product_count }) => [code, cooperative_count, product_count]),
    ).toEqual([
      ["14236", 1, 1],
      ["14308", 1, 0],
    ])
    expect(body.communes[0]?.former_names).toContain("Hải Đường")
  })
  it("answers one commune by its slug, also where nobody sells", async () => {
    const { body } = await store<CommuneResponse>("communes/xa-hai-anh-14236")
    expect(body.commune).toMatchObject({ code: "14236", cooperative_count: 1, product_count: 1 })
    const empty = await store<CommuneResponse>("communes/xa-hai-hau-14215")
    expect(empty.body.commune).toMatchObject({ cooperative_count: 0, product_count: 0 })
  })
})
