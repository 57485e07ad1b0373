import type {
  AdminCertificateListResponse,
  AdminCertificateResponse,
  AdminCooperativeResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { link, type Market, nextNumber, openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { type Ask, signInStaff } from "./staff.js"

const DAY_MS = 86_400_000
const inVietnam = (days: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(Date.now() + days * DAY_MS)

describe("the console's certificates", () => {
  let backend: Backend
  let market: Market
  let staff: Ask
  const list = (query: string) => staff<AdminCertificateListResponse>(`certificates${query}`)
  beforeAll(async () => {
    backend = await startBackend()
    market = await openMarket(backend)
    staff = await signInStaff(backend)
  })
  afterAll(() => backend?.stop())

  /** A 4-star certificate of a new product that ends in `days` days. */
  async function certify(days: number, status = "pending") {
    const cooperative = await createCooperative(market)
    const product = await createProduct(market, cooperative, { price: 42_000 })
    const id = `ocop_${String(nextNumber()).padStart(10, "0")}`
    await market.pool.query(
      `insert into certificate (id, "group", stars, points, criteria_version, decision_number, decision_date, issuer, expires_on, status)
       values ($1, 'food', 4, 82, '148/2023', $1, '2025-01-01', 'UBND tỉnh', $2, $3)`,
      [id, inVietnam(days), status],
    )
    await link(market.pool, "certificate_product", ["certificate_id", id], ["product_id", product.id])
    return { id, cooperative, product }
  }
  const decide = (id: string, decision: string, json: unknown = {}) =>
    staff<AdminCertificateResponse>(`certificates/${id}/${decision}`, json)

  it("counts the days left by Vietnam's calendar and names product and cooperative", async () => {
    const { id, cooperative, product } = await certify(0, "verified")
    const { certificates, count } = (await list(`?product_id=${product.id}`)).body
    expect(count).toBe(1)
    expect(certificates[0]).toMatchObject({
      id,
      days_left: 0,
      product: { id: product.id },
      cooperative: { id: cooperative.id },
    })
  })

  it("tells valid, ending and expired apart", async () => {
    const [valid, soon, expired] = [
      await certify(400, "verified"),
      await certify(90, "verified"),
      await certify(-1, "verified"),
    ]
    const ids = async (term: string) => (await list(`?limit=100&term=${term}`)).body.certificates.map((row) => row.id)
    expect(await ids("valid")).toEqual(expect.arrayContaining([valid.id, soon.id]))
    expect(await ids("soon")).toContain(soon.id)
    expect(await ids("soon")).not.toContain(valid.id)
    expect(await ids("expired")).toContain(expired.id)
    const { cooperative } = (await staff<AdminCooperativeResponse>(`cooperatives/${expired.cooperative.id}`)).body
    expect(cooperative).toMatchObject({ ocop_count: 0, certificates: [{ id: expired.id, days_left: -1 }] })
    expect(cooperative.products[0]?.ocop_stars).toBeNull()
  })

  it("confirms once, revokes with a reason, and logs both", async () => {
    const { id, cooperative } = await certify(200)
    expect((await decide(id, "verify")).body.certificate.status).toBe("verified")
    expect((await decide(id, "verify")).body.message).toMatch(/không xác nhận lại được/)
    const shown = (await staff<AdminCooperativeResponse>(`cooperatives/${cooperative.id}`)).body.cooperative
    expect(shown.products[0]?.ocop_stars).toBe(4)
    expect((await decide(id, "revoke", { reason: "" })).status).toBe(400)
    const revoked = (await decide(id, "revoke", { reason: "Sản phẩm đổi công thức" })).body.certificate
    expect(revoked).toMatchObject({ status: "revoked", status_reason: "Sản phẩm đổi công thức" })
    const { rows } = await backend.pool.query(
      "select action from audit_entry where entity_id = $1 order by created_at",
      [id],
    )
    expect(rows.map((row) => row.action)).toEqual(["certificate.verify", "certificate.revoke"])
  })

  it("does not confirm what has expired", async () => {
    const { id } = await certify(-3)
    const answer = await decide(id, "verify")
    expect([400, 409]).toContain(answer.status)
    expect(answer.body.message).toContain("hết hạn")
  })

  it("pages by the last day without losing or repeating one", async () => {
    for (let number = 0; number < 4; number++) await certify(50)
    const all = (await list("?limit=100")).body.certificates.map((row) => row.id)
    const paged: string[] = []
    for (let offset = 0; offset < all.length; offset += 3)
      paged.push(...(await list(`?limit=3&offset=${offset}`)).body.certificates.map((row) => row.id))
    expect(paged).toEqual(all)
  })

  it("refuses filters it does not know", async () => {
    for (const query of ["?status=lost", "?term=never", "?limit=0", "?stars=4"])
      expect([query, (await list(query)).status]).toEqual([query, 400])
  })
})
