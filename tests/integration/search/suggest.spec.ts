import type {
  CertificateListResponse,
  CommuneResponse,
  CommuneShelfResponse,
  CooperativeListResponse,
  CooperativeResponse,
  ErrorBody,
  ProductListResponse,
  ProductResponse,
  SuggestResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { link, type Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { openChannel } from "../../fixtures/sales-channel.js"
import type { Backend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { eventually, shopOf } from "../catalog/shop.js"
import { type Shop, shopEngines } from "./engines.js"

/** A search as a shopper's browser sends it through the shop, from an address of its own. */
const searchFrom = (backend: Backend, market: Market, address: string, query: string) =>
  call(`${backend.url}/store/catalog/products?q=${encodeURIComponent(query)}`, {
    publishableKey: market.publishableKey,
    headers: { "x-forwarded-for": address },
  })

describe.each(shopEngines)("suggestions on $name", ({ open }) => {
  let shop: Shop
  let other: Market
  let maker: CooperativeFixture
  let rice: ProductFixture
  let doomed: ProductFixture
  let hidden: ProductFixture
  const ask = async <T>(path: string, market = shop.market) => shopOf(shop.backend, market)<T>(path)
  const suggest = async (q: string, market?: Market) =>
    (await ask<SuggestResponse>(`search/suggest?q=${encodeURIComponent(q)}`, market)).body

  beforeAll(async () => {
    shop = await open(async (market) => {
      maker = await createCooperative(market)
      other = await openChannel(market, "Kênh riêng")
      rice = await createProduct(market, maker, { title: "Gạo tám xoan Hải Hậu", price: 40_000 })
      doomed = await createProduct(market, maker, { title: "Gạo sắp gỡ", price: 30_000 })
      await createProduct(market, maker, { title: "Gạo nháp", status: "draft" })
      hidden = await createProduct(other, maker, { title: "Gạo kênh riêng" })
    })
  })
  afterAll(() => shop?.close())

  it("offer goods with price and maker, found without accents", async () => {
    const { products, complete } = await suggest("gao tam")
    expect(complete).toBe(true)
    expect(products[0]).toMatchObject({ handle: rice.handle, price: 40_000, maker: maker.name })
  })
  it("read a price in the words as the list does", async () => {
    expect((await suggest("gạo dưới 35k")).products.map(({ handle }) => handle)).toEqual([doomed.handle])
  })
  it("offer makers, and places under their former names", async () => {
    expect((await suggest("htx thu")).cooperatives[0]).toMatchObject({ handle: maker.handle })
    expect((await suggest("hai phu")).communes).toEqual([
      { slug: "xa-hai-xuan-14308", name: "xã Hải Xuân", former_name: "Hải Phú" },
    ])
  })
  it("say what was searched instead of a word nobody wrote", async () => {
    expect(await suggest("gạo tám soan")).toMatchObject({
      products: [expect.objectContaining({ handle: rice.handle })],
      searched_instead: "gạo tám xoan",
    })
  })
  it("offer nothing unpublished and nothing of another sales channel", async () => {
    const handles = (await suggest("gao")).products.map(({ label }) => label)
    expect(handles.sort()).toEqual(["Gạo sắp gỡ, túi 1 kg", "Gạo tám xoan Hải Hậu, túi 1 kg"])
    expect((await suggest("gao", other)).products.map(({ label }) => label)).toEqual(["Gạo kênh riêng, túi 1 kg"])
  })
  it("and documents know certificates by number, and ratings of published reviews only", async () => {
    const { pool } = shop.market
    await pool.query(
      `insert into certificate (id, "group", stars, criteria_version, decision_number, decision_date, issuer, expires_on, status)
       values ('ocop_suggest', 'food', 4, '2023', '4711/QĐ-THỬ', '2026-01-01', 'UBND', '2999-12-31', 'verified')`,
    )
    await link(pool, "certificate_product", ["certificate_id", "ocop_suggest"], ["product_id", rice.id])
    const review = (stars: number, state: string) =>
      pool.query(
        `insert into review (id, product_id, order_id, author, stars, state, published_at) values ($1, $2, $1, 'Hà', $3, $4, now())`,
        [`review_${stars}_${state}`, rice.id, stars, state],
      )
    await review(5, "published")
    await review(4, "published")
    await review(1, "pending")
    await review(2, "hidden")
    await expect(review(6, "published")).rejects.toThrow(/review_stars_range/)
    const find = async () => {
      const { body } = await call<{ results: { hits: { document: object }[] }[] }>(`${shop.backend.url}/store/search`, {
        json: { entity: "product", filters: { q: "4711/QĐ-THỬ", rating: { $gte: 4 } } },
        publishableKey: shop.market.publishableKey,
      })
      return body.results[0]?.hits[0]?.document
    }
    await eventually(5_000, async () => (await find()) !== undefined)
    expect(await find()).toMatchObject({
      id: rice.id,
      rating: 4.5,
      rating_count: 2,
      stars: 4,
      certificates: ["4711/QĐ-THỬ"],
    })
  })
  it("and every other way to a product keep to the key's sales channels", async () => {
    const list = (await ask<ProductListResponse>("catalog/products", other)).body
    expect(list.products.map(({ title }) => title)).toEqual(["Gạo kênh riêng"])
    expect((await ask(`catalog/products/${rice.handle}`, other)).status).toBe(404)
    expect((await ask(`catalog/availability?product_id=${rice.id}`, other)).body).toEqual({
      variants: [],
      buyable: false,
    })
    const handles = (await ask<{ products: { handle: string }[] }>("catalog/handles", other)).body.products
    expect(handles.map(({ handle }) => handle)).not.toContain(rice.handle)
  })
  it("and pages of makers, places and certificates count and show the key's own goods only", async () => {
    const { pool } = shop.market
    await pool.query("update product set thumbnail = '/static/rieng.webp' where id = $1", [hidden.id])
    await pool.query(
      `insert into certificate (id, "group", stars, criteria_version, decision_number, decision_date, issuer, expires_on, status)
       values ('ocop_hidden', 'food', 5, '2023', '4712/QĐ-THỬ', '2026-01-01', 'UBND', '2999-12-31', 'verified')`,
    )
    await link(pool, "certificate_product", ["certificate_id", "ocop_hidden"], ["product_id", hidden.id])
    const seenBy = async (market: Market) => {
      const listed = (await ask<CooperativeListResponse>("cooperatives", market)).body.cooperatives[0]
      const page = (await ask<CooperativeResponse>(`cooperatives/${maker.handle}`, market)).body.cooperative
      const shelf = (await ask<CommuneShelfResponse>("communes?with_cooperatives=true", market)).body.communes[0]
      const place = (await ask<CommuneResponse>(`communes/${shelf?.slug}`, market)).body.commune
      const { certificates } = (await ask<CertificateListResponse>("certificates", market)).body
      const shown = [...certificates, ...page.certificates].flatMap(({ product }) => product?.handle ?? [])
      return {
        goods: [listed, page, shelf, place].map((each) => each?.product_count),
        recognised: listed?.ocop_count,
        pictured: [listed, page].map((each) => each?.thumbnails.length),
        certified: shown.includes(hidden.handle),
      }
    }
    const { rows } = await pool.query("select 1 from certificate_product where product_id = $1", [rice.id])
    expect(await seenBy(shop.market)).toEqual({
      goods: [2, 2, 2, 2],
      recognised: rows.length,
      pictured: [0, 0],
      certified: false,
    })
    expect(await seenBy(other)).toEqual({ goods: [1, 1, 1, 1], recognised: 1, pictured: [1, 1], certified: true })
  })
  it("leave out what left the shop while nobody tells the index", async () => {
    const client = await shop.market.pool.connect()
    try {
      await client.query("begin")
      await client.query("set local cho_htx.skip_search_marks = 'on'")
      await client.query("update product set status = 'draft' where id = $1", [doomed.id])
      await client.query("commit")
    } finally {
      client.release()
    }
    // Words nobody has asked for yet: what was answered before is kept as long as no change of the index is known.
    expect((await suggest("gao sap g")).products).toEqual([])
    const list = (await ask<ProductListResponse>("catalog/products?q=gao sap go&limit=7")).body
    expect(list).toMatchObject({ products: [], count: 0 })
    expect((await ask(`catalog/products/${doomed.handle}`)).status).toBe(404)
    const medusa = await call<{ results: { hits: unknown[] }[] }>(`${shop.backend.url}/store/search`, {
      json: { entity: "product", filters: { q: "gao sap go" } },
      publishableKey: shop.market.publishableKey,
    })
    expect(medusa.body.results[0]?.hits).toEqual([])
  })
  it("show a search once five addresses made it, and never a rude or personal one", async () => {
    const addresses = [1, 2, 3, 4, 5].map((number) => `203.0.113.${number}`)
    for (const address of addresses) {
      await searchFrom(shop.backend, shop.market, address, "Gạo  TÁM")
      await searchFrom(shop.backend, shop.market, address, "lồn")
      await searchFrom(shop.backend, shop.market, address, "gạo 0900000123")
      await searchFrom(shop.backend, shop.market, address, "zzz không có")
    }
    for (const address of addresses.slice(1)) await searchFrom(shop.backend, shop.market, address, "gạo xoan")
    await searchFrom(shop.backend, shop.market, "203.0.113.2", "gạo xoan")
    const read = async () => (await ask<SuggestResponse>("search/suggest")).body.queries
    await eventually(25_000, async () => (await read()).length > 0)
    expect(await read()).toEqual(["gạo tám"])
    expect((await suggest("gao t")).queries).toEqual(["gạo tám"])
    const { rows } = await shop.market.pool.query<{ text: string; found: number; visitors: number }>(
      "select t.text, d.found, d.visitors from search_term t join search_term_day d on d.term_id = t.id order by t.text",
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { text: "gạo tám", found: 5, visitors: 5 },
        { text: "gạo xoan", found: 5, visitors: 4 },
        { text: "zzz không có", found: 0, visitors: 5 },
      ]),
    )
    expect(JSON.stringify(rows)).not.toMatch(/lồn|0900/)
  })
  it("go on without products, and product pages without an index, while the engine is away", async () => {
    if (!shop.cutOff) return
    const cut = await shop.backend.add(shop.cutOff)
    try {
      const away = shopOf({ ...shop.backend, url: cut.url }, shop.market)
      const { body } = await away<SuggestResponse>("search/suggest?q=htx")
      expect(body).toMatchObject({ products: [], complete: false, cooperatives: [{ handle: maker.handle }] })
      const page = await away<ProductResponse>(`catalog/products/${rice.handle}`)
      expect(page.body.product?.title).toBe("Gạo tám xoan Hải Hậu")
      expect((await away(`catalog/products/${doomed.handle}`)).status).toBe(404)
      const list = await away<ErrorBody>("catalog/products?q=gao")
      expect(list).toMatchObject({ status: 503, body: { code: "search_unavailable" } })
    } finally {
      await cut.stop()
    }
  })
})
