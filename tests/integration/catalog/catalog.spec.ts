import type {
  AvailabilityResponse,
  ErrorBody,
  ProductListResponse,
  ProductResponse,
  SuggestResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { link, type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { eventually, settled, shopOf } from "./shop.js"

/** What docs/budgets.md allows between a change and its being searchable, with a second for a busy machine. */
const soon = 3_000

let backend: Backend
let market: Market
let shop: ReturnType<typeof shopOf>
let maker: CooperativeFixture
let rice: ProductFixture
let cake: ProductFixture
let fish: ProductFixture

const list = async (query: string) => (await shop<ProductListResponse>(`catalog/products?${query}`)).body
const titles = async (query: string) => (await list(query)).products.map((product) => product.title)

async function certify(product: ProductFixture, stars: number, expires: string, status = "verified") {
  const id = `ocop_test_${product.id}_${expires}`
  await market.pool.query(
    `insert into certificate (id, "group", stars, criteria_version, decision_number, decision_date, issuer, expires_on, status)
     values ($1, 'food', $2, '2023', '01/QĐ-MẪU', '2024-01-01', 'UBND', $3, $4)`,
    [id, stars, expires, status],
  )
  await link(market.pool, "certificate_product", ["certificate_id", id], ["product_id", product.id])
}

beforeAll(async () => {
  backend = await startBackend()
  market = await openMarket(backend)
  shop = shopOf(backend, market)
  maker = await createCooperative(market)
  const other = await createCooperative(market, { communeCode: "14236" })
  const closed = await createCooperative(market, { status: "suspended" })
  const gi = { marks: [{ kind: "gi", label: "Chỉ dẫn địa lý", detail: "Hải Hậu" }] }
  rice = await createProduct(market, maker, { title: "Gạo tám xoan Hải Hậu", price: 40_000, metadata: gi })
  cake = await createProduct(market, maker, { title: "Bánh gạo tấm", price: 20_000 })
  fish = await createProduct(market, other, { title: "Cá kho Vũ Đại", price: 500_000, stock: 0 })
  await createProduct(market, other, { title: "Gạo nháp", status: "draft" })
  await createProduct(market, closed, { title: "Gạo của hợp tác xã tạm dừng" })
  await certify(rice, 4, "2999-12-31")
  await certify(cake, 5, "2025-01-01")
  await certify(cake, 3, "2999-12-31", "pending")
  await settled(market.pool)
})
afterAll(() => backend?.stop())

describe("the list", () => {
  it("finds Gạo tám from unaccented words, and marks them", async () => {
    const [first] = (await list("q=gao tam xoan")).products
    expect(first?.title).toBe("Gạo tám xoan Hải Hậu")
    expect(first?.highlight).toBe("<mark>Gạo</mark> <mark>tám</mark> <mark>xoan</mark> Hải Hậu, túi 1 kg")
  })
  it("finds from the beginning of the last word", async () => {
    expect(await titles("q=ca kh")).toEqual(["Cá kho Vũ Đại"])
  })
  it("shows published goods of active cooperatives only", async () => {
    expect(await titles("q=gao")).toEqual(expect.not.arrayContaining(["Gạo nháp", "Gạo của hợp tác xã tạm dừng"]))
    expect((await list("")).count).toBe(3)
  })
  it("draws everything a card needs", async () => {
    const [card] = (await list("q=tam xoan")).products
    expect(card).toMatchObject({
      label: "Gạo tám xoan Hải Hậu, túi 1 kg",
      variant_id: rice.variantId,
      price: 40_000,
      original_price: null,
      has_price_range: false,
      in_stock: true,
      stars: 4,
      cooperative: { handle: maker.handle, commune: { code: "14308" } },
    })
  })
  it("shows no star of a lapsed or unverified certificate", async () => {
    expect((await list("q=banh")).products[0]?.stars).toBeNull()
    expect((await shop<ProductResponse>(`catalog/products/${cake.handle}`)).body.product.certificate).toBeNull()
  })
  it("counts facets, each as if its own filter were not set", async () => {
    const { facets, count } = await list(`cooperative=${maker.handle}`)
    expect(count).toBe(2)
    expect(facets.cooperative.map((value) => value.count).sort()).toEqual([1, 2])
    expect(facets.commune).toEqual([expect.objectContaining({ value: "14308", count: 2 })])
    expect(facets.stars).toEqual([{ value: "4", label: "4 sao", count: 1 }])
    expect(facets.marks).toEqual([{ value: "gi", label: "Chỉ dẫn địa lý", count: 1 }])
    expect(facets.price).toEqual({ min: 20_000, max: 40_000 })
    expect(facets.in_stock).toBe(2)
    expect(facets.on_sale).toBe(0)
  })
  it("combines filters", async () => {
    expect(await titles("stars=4,5&price_max=50000&in_stock=true&marks=gi")).toEqual(["Gạo tám xoan Hải Hậu"])
    expect(await titles("stars=4&commune=14236")).toEqual([])
  })
  it("sorts by price, and pages without overlap", async () => {
    expect(await titles("sort=price_asc")).toEqual(["Bánh gạo tấm", "Gạo tám xoan Hải Hậu", "Cá kho Vũ Đại"])
    const pages = await Promise.all([0, 1, 2].map((offset) => titles(`sort=newest&limit=1&offset=${offset}`)))
    expect(new Set(pages.flat()).size).toBe(3)
  })
  it.each([
    ["a huge page", "limit=9999"],
    ["a negative page", "limit=-1"],
    ["an unknown order", "sort=drop table"],
    ["nine stars", "stars=9"],
    ["a place that is SQL", "commune=' or 1=1"],
    ["a price in letters", "price_min=abc"],
    ["a query of 10,000 letters", `q=${"x".repeat(10_000)}`],
  ])("refuses %s with a sentence beside the field", async (_name, query) => {
    const answer = await shop<ErrorBody>(`catalog/products?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.details?.length).toBeGreaterThan(0)
  })
  it.each([
    "q='; drop table product; --",
    "q=%00%01",
    "category=' or true",
    "q=!!!",
    "cooperative=%25",
    "marks=<script>",
  ])("takes %s as text", async (query) => {
    expect((await shop(`catalog/products?${query}`)).status).toBe(200)
  })
  it("lets browsers keep a page for a moment and says when nothing changed", async () => {
    const answer = await shop("catalog/products")
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/)
    const headers = { "if-none-match": answer.headers.get("etag") ?? "" }
    const again = await call(`${backend.url}/store/catalog/products`, {
      publishableKey: market.publishableKey,
      headers,
    })
    expect(again.status).toBe(304)
  })
})

describe("one product", () => {
  it("comes with its maker and its certificate", async () => {
    const { product } = (await shop<ProductResponse>(`catalog/products/${rice.handle}`)).body
    expect(product.cooperative).toMatchObject({ name: maker.name, product_count: 2, ocop_count: 1 })
    expect(product.certificate).toMatchObject({ stars: 4, decision_number: "01/QĐ-MẪU" })
  })
  it.each(["khong-co", "%00", "..%2F..", "a".repeat(500)])("is not found as %s", async (handle) => {
    const answer = await shop<ErrorBody>(`catalog/products/${handle}`)
    expect(answer.status).toBe(404)
    expect(answer.body.message).toMatch(/Không thấy/)
  })
})

describe("suggestions", () => {
  it("offer goods, makers and places", async () => {
    const { products, cooperatives } = (await shop<SuggestResponse>("search/suggest?q=gao ta")).body
    expect(products[0]?.label).toContain("Gạo tám")
    expect(cooperatives).toEqual([])
    expect((await shop<SuggestResponse>("search/suggest?q=htx thu")).body.cooperatives.length).toBeGreaterThan(0)
  })
})

describe("changes", () => {
  it("show new stock at once in availability and soon in the list", async () => {
    const before = await shop<AvailabilityResponse>(`catalog/availability?product_id=${fish.id}`)
    expect(before.headers.get("cache-control")).toBe("no-store")
    expect(before.body.variants[0]?.available).toBe(0)
    await market.pool.query(
      `update inventory_level set stocked_quantity = 7, raw_stocked_quantity = '{"value":"7","precision":20}' where inventory_item_id = $1`,
      [fish.inventoryItemId],
    )
    const after = await shop<AvailabilityResponse>(`catalog/availability?product_id=${fish.id}`)
    expect(after.body).toMatchObject({ buyable: true, variants: [{ available: 7, price: 500_000 }] })
    const took = await eventually(soon, async () => (await list("q=ca kho&in_stock=true")).count === 1)
    console.info(`stock change searchable after ${Math.round(took)} ms`)
  })
  it("show a price list's cut beside the original price", async () => {
    await market.admin("price-lists", {
      title: "Phiên chợ",
      description: "Giảm giá",
      type: "sale",
      status: "active",
      prices: [{ variant_id: rice.variantId, currency_code: "vnd", amount: 36_000 }],
    })
    await eventually(soon, async () => (await list("on_sale=true")).products[0]?.original_price === 40_000)
    expect((await list("on_sale=true")).products[0]).toMatchObject({ price: 36_000, original_price: 40_000 })
  })
  it("hide the goods of a suspended cooperative everywhere", async () => {
    const temporary = await createCooperative(market)
    const product = await createProduct(market, temporary, { title: "Nón lá tạm" })
    await eventually(soon, async () => (await titles("q=non la")).length === 1)
    await market.pool.query("update cooperative set status = 'suspended' where id = $1", [temporary.id])
    await eventually(soon, async () => (await titles("q=non la")).length === 0)
    await eventually(soon, async () => (await shop(`catalog/products/${product.handle}`)).status === 404)
    const availability = await shop<AvailabilityResponse>(`catalog/availability?product_id=${product.id}`)
    expect(availability.body).toEqual({ variants: [], buyable: false })
  })
})

describe("Medusa's own search route", () => {
  const search = (json: unknown) =>
    call<unknown>(`${backend.url}/store/search`, { json, publishableKey: market.publishableKey })
  it("never returns what is not published, whatever the filters say", async () => {
    const answer = await search({
      entity: "product",
      fields: ["title", "status"],
      filters: { q: "gao", $or: [{ status: "draft" }, { status: "published" }] },
    })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toMatch(/Gạo nháp|tạm dừng/)
  })
  it("does not open other indexes", async () => {
    expect((await search({ entity: "customer", filters: {} })).status).toBe(404)
  })
})
