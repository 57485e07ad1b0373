import type { ErrorBody } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { createProduct } from "../../fixtures/product.js"
import { openChannel } from "../../fixtures/sales-channel.js"
import { call } from "../../harness/http.js"
import { shopOf } from "../catalog/shop.js"
import { type Shop, shopEngines } from "./engines.js"

/** Longest answer to anything, in milliseconds; generous because machines are busy. */
const bounded = 3_000
const secret = /Gạo nháp|Gạo tạm dừng|Gạo kênh riêng|Gạo đã xoá/

const nest = (depth: number, leaf: unknown): unknown =>
  Array.from({ length: depth }).reduce((inner) => ({ $and: [inner] }), leaf)
const wide = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}`, 1]))

/** Query strings of our own routes: 400 or an honest 200. */
const addresses: [name: string, address: string, statuses: number[]][] = [
  ["10,000 letters", `q=${"x".repeat(9_000)}`, [400]],
  ["200 words of one letter", `q=${"a%20".repeat(66)}`, [200]],
  ["control characters", "q=%00%01%02%1f%7f", [200]],
  ["half a surrogate pair", "q=%ED%A0%80", [200, 400]],
  ["an overlong UTF-8 sequence", "q=%C0%AF", [200, 400]],
  ["right-to-left marks and joiners", "q=%E2%80%AE%E2%80%8D%EF%B7%BD", [200]],
  ["Zalgo", `q=a${"%CC%81".repeat(150)}`, [200]],
  ["query syntax", "q=%22gao%20-tam%22%20OR%20*%20%26%20!%20(%3A*)", [200]],
  ["SQL", "q=%27)%3B%20drop%20table%20product%3B%20--", [200]],
  ["q twice", "q=gao&q=tam", [400]],
  ["q as an object", "q[$ne]=1", [400]],
  ["a deep parameter", `q${"[a]".repeat(50)}=1`, [400]],
  ["an unknown parameter", "mau=do", [400]],
  ["prototype pollution", "__proto__[status]=draft&constructor[x]=1", [200, 400]],
]
const listOnly: typeof addresses = [
  ["an unknown facet", "vendor=1", [400]],
  ["a filter by status", "status=draft", [400]],
  ["a filter by sales channel", "sales_channel_ids=sc_1", [400]],
  ["an operator in a facet", "stars[$gte]=1", [400]],
  ["injection in a facet", "category=x%22%20OR%20status%20%3D%20draft", [200]],
  ["injection in a commune", "commune=14308%20OR%201%3D1", [400]],
  ["injection in the order", "sort=price_asc%3Bdrop%20table%20product", [400]],
  ["a column as order", "sort=created_at", [400]],
  ["a huge page", "limit=1000000", [400]],
  ["a page of 1e9", "limit=1e9", [400]],
  ["far beyond the end", "offset=10000", [200]],
  ["an endless skip", "offset=99999999", [400]],
  ["a price beyond numbers", "price_min=1e400", [400]],
  ["a price range upside down", "price_min=900000&price_max=1", [200]],
  ["5,000 values", `cooperative=${"a,".repeat(4_000)}`, [400]],
]

const cursorOf = (skip: number) => Buffer.from(`s${skip}`).toString("base64url")

/** Bodies of Medusa's own POST /store/search. */
const bodies: [name: string, body: unknown, statuses: number[]][] = [
  ["10,000 letters", { entity: "product", filters: { q: "x".repeat(10_000) } }, [400]],
  ["a number for a text", { entity: "product", filters: { q: 5 } }, [400]],
  ["an operator for a text", { entity: "product", filters: { q: { $eq: "gạo" } } }, [400]],
  ["control characters", { entity: "product", filters: { q: "\u0000\u0001" } }, [400]],
  ["half a surrogate pair", { entity: "product", filters: { q: "gạo \ud800" } }, [200, 400]],
  ["filters nested 13 deep", { entity: "product", filters: nest(6, { stars: 4 }) }, [400]],
  ["400 filters", { entity: "product", filters: wide }, [400]],
  ["3,000 values", { entity: "product", filters: { cooperative: Array(3_000).fill("x") } }, [400]],
  ["an unknown field", { entity: "product", filters: { vendor: 1 } }, [400]],
  ["a field of the engine", { entity: "product", filters: { _f: 1, "title) OR (1": 1 } }, [400]],
  ["a hidden unknown field", { entity: "product", filters: { $or: [{ stars: 4 }, { $not: { secret: 1 } }] } }, [400]],
  ["an unknown operator", { entity: "product", filters: { stars: { $regex: ".*" } } }, [400]],
  ["injection in a value", { entity: "product", filters: { handle: "x' OR '1'='1" } }, [200]],
  ["injection in a range", { entity: "product", filters: { price: { $gt: "0 OR status = draft" } } }, [400]],
  ["drafts", { entity: "product", filters: { status: "draft" } }, [200]],
  [
    "drafts by the back door",
    { entity: "product", filters: { $or: [{ status: { $ne: "published" } }, { stars: { $exists: false } }] } },
    [200],
  ],
  ["other sales channels", { entity: "product", filters: { sales_channel_ids: { $exists: true } } }, [400]],
  ["hidden fields", { entity: "product", fields: ["record", "checksum", "sales_channel_ids"] }, [400]],
  ["an unknown facet", { entity: "product", search_options: { facets: ["vendor"] } }, [400]],
  ["facets of ids", { entity: "product", search_options: { facets: ["id", "handle"] } }, [400]],
  ["an unknown order", { entity: "product", pagination: { order: { "title; drop table": "ASC" } } }, [400]],
  ["a huge page", { entity: "product", pagination: { take: 1e9 } }, [400]],
  ["an endless skip", { entity: "product", pagination: { skip: 1e9 } }, [400]],
  ["a made-up cursor", { entity: "product", pagination: { cursor: "' or 1=1" } }, [400]],
  ["a cursor far beyond the end", { entity: "product", pagination: { cursor: cursorOf(100_000) } }, [400]],
  ["a cursor as far as a number may skip", { entity: "product", pagination: { cursor: cursorOf(10_000) } }, [200]],
  ["vectors", { entity: "product", search_options: { vector: { query: "gạo" } } }, [400]],
  ["the engine's own options", { entity: "product", search_options: { provider_options: { filter: "1" } } }, [400]],
  ["a hundred questions", { queries: Array(100).fill({ entity: "product" }) }, [400]],
  ["no question", { queries: [] }, [400]],
  ["another index among ours", { queries: [{ entity: "product" }, { entity: "customer" }] }, [400]],
  ["another index", { entity: "customer" }, [404]],
  ["a list", [], [400]],
  ["nothing", {}, [400]],
]

describe.each(shopEngines)("bad input on $name", ({ open }) => {
  let shop: Shop
  const judge = async (statuses: number[], ask: () => Promise<{ status: number; body: ErrorBody }>) => {
    const started = performance.now()
    const { status, body } = await ask()
    expect(performance.now() - started).toBeLessThan(bounded)
    expect(statuses).toContain(status)
    expect(JSON.stringify(body)).not.toMatch(secret)
    // What is refused says so in a sentence for people.
    if (status >= 400) expect(body.message).toMatch(/[^ -~]/)
  }

  beforeAll(async () => {
    shop = await open(async (market) => {
      const maker = await createCooperative(market)
      const closed = await createCooperative(market, { status: "suspended" })
      const other = await openChannel(market, "Kênh riêng")
      await createProduct(market, maker, { title: "Gạo tám xoan Hải Hậu" })
      await createProduct(market, maker, { title: "Gạo nháp", status: "draft" })
      await createProduct(market, closed, { title: "Gạo tạm dừng" })
      await createProduct(other, maker, { title: "Gạo kênh riêng" })
      const gone = await createProduct(market, maker, { title: "Gạo đã xoá" })
      await market.pool.query("update product set deleted_at = now() where id = $1", [gone.id])
    })
  })
  afterAll(() => shop?.close())

  it.each([...addresses, ...listOnly])("the list bears %s", (_name, query, statuses) =>
    judge(statuses, () => shopOf(shop.backend, shop.market)<ErrorBody>(`catalog/products?${query}`)),
  )
  it.each(addresses)("suggestions bear %s", (_name, query, statuses) =>
    judge(statuses, () => shopOf(shop.backend, shop.market)<ErrorBody>(`search/suggest?${query}`)),
  )
  it.each(bodies)("Medusa's own search bears %s", (_name, json, statuses) =>
    judge(statuses, () =>
      call<ErrorBody>(`${shop.backend.url}/store/search`, { json, publishableKey: shop.market.publishableKey }),
    ),
  )
  it("Medusa's own search bears filters nested 8,000 deep, which no recursive check survives", () =>
    judge([400], () =>
      call<ErrorBody>(`${shop.backend.url}/store/search`, {
        // Written by hand: JSON.stringify does not survive it either.
        raw: `{"entity":"product","filters":${'{"$and":['.repeat(8_000)}{}${"]}".repeat(8_000)}}`,
        publishableKey: shop.market.publishableKey,
      }),
    ))
  it("Medusa's own search gives an honest question its goods, public fields only", async () => {
    const { status, body } = await call<{ results: { hits: { document: object }[] }[] }>(
      `${shop.backend.url}/store/search`,
      {
        publishableKey: shop.market.publishableKey,
        json: { entity: "product", filters: { q: "gao" }, search_options: { facets: ["category"] } },
      },
    )
    expect(status).toBe(200)
    const [hit, ...others] = body.results[0]?.hits ?? []
    expect(others).toEqual([])
    expect(hit?.document).toMatchObject({ title: "Gạo tám xoan Hải Hậu", price: 50_000, province: "37" })
    expect(Object.keys(hit?.document ?? {})).not.toEqual(expect.arrayContaining(["record"]))
  })
})
