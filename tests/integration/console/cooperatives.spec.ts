import type {
  AdminCooperativeListResponse,
  AdminCooperativeResponse,
  CooperativeAction,
  CreateCooperativeBody,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { adminRoutes } from "./admin-routes.js"
import { decideAsSeen } from "./decide-as-seen.js"
import { sampleBody } from "./sample-body.js"
import { type Ask, signInStaff } from "./staff.js"

const papers: CreateCooperativeBody = {
  name: "HTX Nông nghiệp Đồng Thử",
  short_name: "HTX Đồng Thử",
  legal_form: "htx",
  registration_code: "0000009001",
  sector: "Trồng trọt",
  address_line: "Xóm 1",
  commune_code: "14308",
  phone: "0900 000 199",
  representative: "Người Thử",
}
const reason = "Giấy phép hết hạn, chờ bản mới"

describe("the console's cooperatives", () => {
  let backend: Backend
  let market: Market
  let staff: Ask
  const list = (query = "") => staff<AdminCooperativeListResponse>(`cooperatives${query}`)
  const decide = (id: string, action: CooperativeAction, json: object = { reason }) =>
    decideAsSeen((...request) => staff<AdminCooperativeResponse>(...request), id, action, json)
  beforeAll(async () => {
    backend = await startBackend()
    market = await openMarket(backend)
    staff = await signInStaff(backend)
  })
  afterAll(() => backend?.stop())

  it("lets nobody in without a log-in, on any route", async () => {
    const routes = adminRoutes()
    expect(routes.length).toBeGreaterThanOrEqual(12)
    for (const { method, path } of routes) {
      const answer = await call(backend.url + path, { method, ...(method === "POST" ? { json: {} } : {}) })
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
  })

  it("answers 404 with a sentence for ids that nothing has", async () => {
    for (const { method, path } of adminRoutes().filter((route) => route.path.includes("nothing_"))) {
      const answer = await staff(path.replace("/admin/", ""), method === "POST" ? sampleBody(path) : undefined)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.body.message).toMatch(/^Không (tìm )?thấy/)
    }
  })

  it("refuses limits, filters and fields it does not know", async () => {
    for (const query of ["?limit=0", "?limit=101", "?offset=-1", "?status=gone", "?commune_code=1", "?nothing=1"])
      expect([query, (await list(query)).status]).toEqual([query, 400])
    expect((await staff("cooperatives", { ...papers, registration_code: "12" })).status).toBe(400)
    expect((await staff("cooperatives", { ...papers, surprise: true })).status).toBe(400)
  })

  it("finds by words without accents, by status, commune and sector", async () => {
    const made = await createCooperative(market, { status: "submitted", communeCode: "14215" })
    const words = encodeURIComponent(made.name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase())
    for (const query of [`?q=${words}`, "?status=submitted", "?commune_code=14215"]) {
      const { body } = await list(query)
      expect(body.cooperatives.map((row) => row.id)).toContain(made.id)
      expect(body.count).toBe(body.cooperatives.length)
    }
    expect((await list("?sector=none")).body.count).toBe(0)
    expect((await list()).body.facets.communes.map((commune) => commune.code)).toContain("14215")
  })

  it("shows each cooperative once over all pages, in a stable order", async () => {
    for (let number = 0; number < 5; number++) await createCooperative(market)
    const all = (await list("?limit=100")).body.cooperatives.map((row) => row.id)
    const paged: string[] = []
    for (let offset = 0; offset < all.length; offset += 2)
      paged.push(...(await list(`?limit=2&offset=${offset}`)).body.cooperatives.map((row) => row.id))
    expect(paged).toEqual(all)
    expect(new Set(paged).size).toBe(all.length)
  })

  it("takes in papers as a draft, admits it, and writes both to the audit log", async () => {
    const created = await staff<AdminCooperativeResponse>("cooperatives", papers)
    expect(created.body.cooperative).toMatchObject({ status: "draft", initials: "ĐT", actions: ["activate", "close"] })
    const { id } = created.body.cooperative
    const { cooperative } = (await decide(id, "activate", {})).body
    expect(cooperative).toMatchObject({ status: "active", commune: { code: "14308" }, actions: ["suspend", "close"] })
    expect(cooperative.verified_at).not.toBeNull()
    const { rows } = await backend.pool.query(
      "select action from audit_entry where entity_id = $1 order by created_at",
      [id],
    )
    expect(rows.map((row) => row.action)).toEqual(["cooperative.create", "cooperative.activate"])
  })

  it("refuses papers whose registration code another cooperative has, in Vietnamese", async () => {
    const again = await staff("cooperatives", { ...papers, short_name: "HTX Khác", name: "HTX Khác Hẳn" })
    expect(again.status).toBeGreaterThanOrEqual(400)
    expect(again.status).toBeLessThan(500)
    expect(again.body.message).toContain("Mã số đăng ký 0000009001")
  })

  it("suspends with a reason, shows who and why, and takes it back", async () => {
    const made = await createCooperative(market)
    const product = await createProduct(market, made, { price: 42_000 })
    const suspended = (await decide(made.id, "suspend")).body.cooperative
    expect(suspended).toMatchObject({ status: "suspended", product_count: 1, actions: ["reactivate", "close"] })
    expect(suspended.products[0]?.id).toBe(product.id)
    expect(suspended.status_changes[0]).toMatchObject({ from_status: "active", to_status: "suspended", reason })
    expect(suspended.status_changes[0]?.actor.label).toBeTruthy()
    expect((await decide(made.id, "reactivate")).body.cooperative.status).toBe("active")
  })

  it("asks for a reason, beside its field", async () => {
    const made = await createCooperative(market)
    const answer = await decide(made.id, "suspend", { reason: "sai" })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toContain("lý do")
    expect((await staff<AdminCooperativeResponse>(`cooperatives/${made.id}`)).body.cooperative.status).toBe("active")
  })

  it("refuses a decision the status does not allow, with a sentence", async () => {
    const closed = await createCooperative(market, { status: "closed" })
    for (const action of ["activate", "suspend", "reactivate", "close"] as const) {
      const answer = await decide(closed.id, action)
      expect([400, 409]).toContain(answer.status)
      expect(answer.body.message).toMatch(/đã đóng nên không .+ được\.$/)
    }
  })

  it("lets one of two decisions at the same moment win", async () => {
    const made = await createCooperative(market)
    const both = await Promise.all([decide(made.id, "suspend"), decide(made.id, "suspend")])
    expect(both.map((answer) => answer.status === 200).sort()).toEqual([false, true])
    const { cooperative } = (await staff<AdminCooperativeResponse>(`cooperatives/${made.id}`)).body
    expect(cooperative.status_changes).toHaveLength(1)
  })
})
