import type {
  AdminSynonymListResponse,
  AdminSynonymResponse,
  ErrorBody,
  ProductListResponse,
  SynonymPreviewResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { adminToken } from "../../fixtures/base.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { openChannel } from "../../fixtures/sales-channel.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { eventually, settled, shopOf } from "../catalog/shop.js"

/** Within which a change counts on every process. */
const soon = 10_000

describe("synonyms of the shop", () => {
  let backend: Backend
  let market: Market
  let token: string
  const admin = <Body>(path: string, json?: unknown) =>
    call<Body>(`${backend.url}/admin/search-synonyms${path}`, { token, ...(json === undefined ? {} : { json }) })
  const titles = async (q: string, url = backend.url) => {
    const shop = shopOf({ ...backend, url }, market)
    const { body } = await shop<ProductListResponse>(`catalog/products?q=${encodeURIComponent(q)}`)
    return body.products.map(({ title }) => title)
  }

  beforeAll(async () => {
    backend = await startBackend({ processes: 2 })
    market = await openMarket(backend)
    token = await adminToken(backend)
    const maker = await createCooperative(market)
    await createProduct(market, maker, { title: "Gạo tám xoan", price: 40_000 })
    await createProduct(market, maker, { title: "Gạo nếp cẩm", price: 90_000 })
    await createProduct(market, maker, { title: "Kẹo lạc", price: 30_000 })
    await createProduct(await openChannel(market, "Kênh riêng"), maker, { title: "Gạo kênh riêng", price: 30_000 })
    await settled(market.pool)
  })
  afterAll(() => backend?.stop())

  it("knows those a market begins with", async () => {
    const { status, body } = await admin<AdminSynonymListResponse>("?q=lac&limit=100")
    expect(status).toBe(200)
    const group = body.groups.find(({ phrases }) => phrases.includes("lạc"))
    expect(group).toMatchObject({ phrases: ["lạc", "đậu phộng", "đậu phụng"], updated_by: null })
    await eventually(soon, async () => (await titles("đậu phộng"))[0] === "Kẹo lạc")
  })
  it("shows what a query would find, and writes nothing", async () => {
    const asked = { q: "ngọc thực", phrases: ["gạo", "ngọc thực"] }
    const { status, body } = await admin<SynonymPreviewResponse>("/preview", asked)
    expect(status).toBe(200)
    expect(body.before.count).toBe(0)
    expect(body.after.products.map(({ title }) => title).sort()).toEqual(["Gạo nếp cẩm", "Gạo tám xoan"])
    expect(await titles("ngọc thực")).toEqual([])
  })
  it.each(["gạo", "gạo dưới 50k", "gạo kho báu"])("counts for “%s” what a shopper would see", async (q) => {
    const { body } = await admin<SynonymPreviewResponse>("/preview", { q, phrases: ["ngọc", "thực"] })
    const list = await shopOf(backend, market)<ProductListResponse>(`catalog/products?q=${encodeURIComponent(q)}`)
    expect(list.body.count).toBeGreaterThan(0)
    expect(body.before.count).toBe(list.body.count)
    expect(body.before.products.map(({ title }) => title)).toEqual(list.body.products.map(({ title }) => title))
  })
  it("counts on every process within ten seconds of a change, and says who made it", async () => {
    const made = await admin<AdminSynonymResponse>("", { phrases: ["gạo", "ngọc thực"] })
    expect(made.status).toBe(200)
    const { group } = made.body
    expect(group.phrases).toEqual(["gạo", "ngọc thực"])
    expect(group.updated_by?.label).toBeTruthy()
    for (const url of backend.urls) await eventually(soon, async () => (await titles("ngọc thực", url)).length === 2)

    const changed = await admin<AdminSynonymResponse>(`/group/${group.id}`, { phrases: ["kẹo", "ngọc thực"] })
    expect(changed.status).toBe(200)
    for (const url of backend.urls)
      await eventually(soon, async () => (await titles("ngọc thực", url)).join() === "Kẹo lạc")

    expect((await admin(`/group/${group.id}/remove`, {})).status).toBe(200)
    for (const url of backend.urls) await eventually(soon, async () => (await titles("ngọc thực", url)).length === 0)

    const { rows } = await backend.pool.query<{ action: string; actor: string }>(
      "select action, actor from audit_entry where entity_id = $1 order by created_at",
      [group.id],
    )
    expect(rows.map(({ action }) => action)).toEqual([
      "synonym_group.create",
      "synonym_group.change",
      "synonym_group.remove",
    ])
    expect(rows.every(({ actor }) => actor.startsWith("user:"))).toBe(true)
  })
  it.each<[string, unknown, string]>([
    ["one name alone", ["gạo"], "ít nhất hai"],
    ["one inside another", ["gạo", "hạt gạo"], "gọi nhau mãi"],
    ["one of another group", ["lạc", "hạt vàng đất"], "đã có trong nhóm"],
    ["a control character", ["gạo", "ngọc\u0007thực"], "ký tự lạ"],
    ["a long one", ["gạo", "a".repeat(60)], "dài quá"],
  ])("refuses %s in a Vietnamese sentence beside the field", async (_name, phrases, sentence) => {
    const { status, body } = await admin<ErrorBody>("", { phrases })
    expect(status).toBe(400)
    expect(body.message).toContain(sentence)
    expect(body.details?.[0]?.path).toBe("phrases")
  })
  it("adds a phrase once when two people add it at the same moment", async () => {
    const answers = await Promise.all([1, 2, 3].map((at) => admin("", { phrases: ["nhung hươu", `lộc nhung ${at}`] })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  })
  it("answers 404 for a group that is gone, and nobody but staff may ask", async () => {
    expect((await admin("/group/syn_gone", { phrases: ["một", "hai"] })).status).toBe(404)
    expect((await admin("/group/syn_gone/remove", {})).status).toBe(404)
    expect((await call(`${backend.url}/admin/search-synonyms`, {})).status).toBe(401)
  })
  it("reads a price out of the words, filters by it and names it", async () => {
    const shop = shopOf(backend, market)
    const { body } = await shop<ProductListResponse>(`catalog/products?q=${encodeURIComponent("gạo dưới 50k")}`)
    expect(body.products.map(({ title }) => title)).toEqual(["Gạo tám xoan"])
    expect(body.price_in_query).toEqual({ min: null, max: 50_000, phrase: "dưới 50k" })
    const plain = await shop<ProductListResponse>("catalog/products?q=gao")
    expect(plain.body.price_in_query).toBeNull()
  })
})
