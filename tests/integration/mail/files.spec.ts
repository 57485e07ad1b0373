import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { AdminMailListResponse, AdminMailResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Market, nextNumber, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { violations } from "../checkout/violations.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { readMessage } from "./read-message.js"
import { announce, mailsOf, openStall, type Purchase } from "./shop-desk.js"

let backend: Backend
let market: Market
let staff: Ask
let stall: Awaited<ReturnType<typeof openStall>>
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-mail-"))

beforeAll(async () => {
  backend = await startBackend({ env: { MAIL_DIR: folder, SHOP_URL: "https://cho-htx.example" } })
  market = await openMarket(backend)
  staff = await signInStaff(backend)
  stall = await openStall(market, [42_000, 33_333])
})
afterAll(async () => {
  await backend?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const soon = { timeout: 15_000, interval: 100 }
const inFiles = () =>
  fs
    .readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith(".eml"))
    .map((name) => ({ name, raw: fs.readFileSync(path.join(folder, name), "utf8") }))
const filesAbout = (purchase: Purchase) => inFiles().filter(({ raw }) => raw.includes(purchase.code))
const states = async ({ id }: Purchase) =>
  (await mailsOf(backend.pool, id)).map(({ kind, state }) => `${kind} ${state}`)

/** A step of the first order of a purchase, as a step's transaction leaves it; answers its payload. */
async function step(purchase: Purchase, kind: string, actor: string, reason: string | null, data: object = {}) {
  const [order = ""] = purchase.order_ids
  const id = `pevt_test_${nextNumber()}`
  await backend.pool.query(
    "insert into parcel_event (id, order_id, kind, actor, reason, data) values ($1, $2, $3, $4, $5, $6)",
    [id, order, kind, actor, reason, JSON.stringify(data)],
  )
  const payload = { id: order, event_id: id }
  await announce(backend.pool, `parcel.${kind}`, payload)
  return payload
}

/** Waits until the outbox has handed on everything, and a little more for whoever listens. */
async function quiet() {
  await expect
    .poll(
      async () => (await backend.pool.query("select 1 from outbox_event where emitted_at is null")).rows.length,
      soon,
    )
    .toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
}

describe("a purchase with an e-mail address", () => {
  it("gets one file with sums and link, however often its event comes", async () => {
    const purchase = await stall.buy({ email: "khach@cho-htx.example" })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await quiet()
    const files = filesAbout(purchase)
    expect(files).toHaveLength(1)
    expect(files[0]?.name).toMatch(/^\d{8}T\d{9}Z_order-placed_mail-[0-9A-Z]+\.eml$/)
    const message = readMessage(files[0]?.raw ?? "")
    expect(message.header("To")).toBe("Nguyễn Văn Thử <khach@cho-htx.example>")
    expect(message.header("From")).toBe("Chợ HTX <no-reply@cho-htx.example>")
    expect(message.header("Subject")).toBe(`Chợ đã nhận đơn ${purchase.code}`)
    expect(purchase.total).toBe(2 * (42_000 + 33_333) + 2 * 15_000)
    for (const words of [
      "tổng cộng 180.666\u00a0₫",
      "2 × ",
      "84.000\u00a0₫",
      "66.666\u00a0₫",
      "Phí giao (Giao tận nơi): 15.000\u00a0₫",
      `https://cho-htx.example/don-hang/${purchase.code}`,
      "Mã số đăng ký",
    ])
      expect(message.text).toContain(words)
    expect(message.html).toContain("180.666\u00a0₫")
    expect(fs.statSync(path.join(folder, files[0]?.name ?? "")).mode & 0o077).toBe(0)
  })

  it("gets none without an address", async () => {
    const purchase = await stall.buy()
    await quiet()
    expect(await states(purchase)).toEqual([])
  })

  it("cannot put anything into the headers or the page through a name", async () => {
    const name = 'An" <x@y.z>, <script>alert(1)</script>'
    const purchase = await stall.buy({ email: "an@cho-htx.example", name })
    // What no form lets through, but a row may hold.
    await backend.pool.query("update order_group set contact_name = $2 where id = $1", [
      purchase.id,
      `${name}\r\nBcc: lén@cho-htx.example`,
    ])
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    await backend.pool.query("delete from outgoing_mail where order_group_id = $1", [purchase.id])
    await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    for (const { raw } of filesAbout(purchase)) {
      const message = readMessage(raw)
      expect(message.headers.filter((line) => /^(bcc|cc):/i.test(line))).toEqual([])
      expect(message.header("To")).toMatch(/<an@cho-htx\.example>$/)
      expect(message.header("To")).not.toMatch(/<x@y\.z>/)
      expect(message.html).not.toContain("<script")
    }
  })

  it("is refused at the door when the address holds a second line", async () => {
    const made = await stall.buyer.create(stall.lines)
    const email = "a@cho-htx.example\r\nBcc: b@cho-htx.example"
    expect((await stall.buyer.checkout(made.body.cart.id, { email })).status).toBe(400)
  })

  it("is given up, not sent astray, when a row holds several addresses", async () => {
    const purchase = await stall.buy({ email: "mot@cho-htx.example" })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    await backend.pool.query("update order_group set email = 'a@b.example, c@d.example' where id = $1", [purchase.id])
    await step(purchase, "confirmed", "member:1", null)
    await expect
      .poll(async () => (await mailsOf(backend.pool, purchase.id)).map(({ state, tries }) => [state, tries]), soon)
      .toEqual([
        ["sent", 1],
        ["failed", 1],
      ])
    expect((await mailsOf(backend.pool, purchase.id))[1]?.last_error).toContain("exactly one address")
  })
})

describe("the life of a cooperative's order", () => {
  it("is told to the buyer step by step, once each", async () => {
    const purchase = await stall.buy({ email: "buoc@cho-htx.example" })
    const [order = ""] = purchase.order_ids
    await backend.pool.query("update parcel set carrier = 'Bưu điện', tracking_code = 'VN-1' where order_id = $1", [
      order,
    ])
    await step(purchase, "confirmed", "member:1", null)
    await step(purchase, "packed", "member:1", null)
    const shipped = await step(purchase, "shipped", "member:1", null)
    await announce(backend.pool, "parcel.shipped", shipped)
    await step(purchase, "delivery_failed", "member:1", "Không ai ở nhà")
    await step(purchase, "returned", "member:1", null)
    await step(purchase, "canceled", "user:1", "Hết hàng")
    await step(purchase, "refunded", "user:1", "Hàng dập", { amount: 12_000 })
    await quiet()
    const mails = await mailsOf(backend.pool, purchase.id)
    const byKind = new Map(mails.map((mail) => [mail.kind, mail]))
    expect(mails.map(({ kind }) => kind).sort()).toEqual([
      "order_placed",
      "parcel_canceled",
      "parcel_confirmed",
      "parcel_delivery_failed",
      "parcel_refunded",
      "parcel_returned",
      "parcel_shipped",
    ])
    expect(byKind.get("parcel_shipped")?.text).toMatch(/Bên vận chuyển: Bưu điện\nMã vận đơn: VN-1/)
    expect(byKind.get("parcel_delivery_failed")?.text).toContain("Lý do: Không ai ở nhà")
    expect(byKind.get("parcel_canceled")?.text).toContain("Người huỷ: Ban quản lý chợ\nLý do: Hết hàng")
    expect(byKind.get("parcel_refunded")?.text).toContain("Đã hoàn 12.000\u00a0₫")
    expect(mails.every(({ state }) => state === "sent")).toBe(true)
    expect(filesAbout(purchase)).toHaveLength(7)
  })

  it("is told to a cooperative with an address: new orders, and cancellations that are not its own", async () => {
    const [cooperative] = stall.cooperatives
    await backend.pool.query("update cooperative set email = 'htx@cho-htx.example' where id = $1", [cooperative?.id])
    const purchase = await stall.buy()
    const { rows } = await backend.pool.query<{ order_id: string }>(
      "select order_id from cooperative_order where cooperative_id = $1 and order_id = any($2)",
      [cooperative?.id, purchase.order_ids],
    )
    const own = { ...purchase, order_ids: rows.map(({ order_id }) => order_id) }
    await step(own, "canceled", "guest", "Đổi ý")
    await step(own, "canceled", "member:1", "Hết hàng")
    await quiet()
    const mails = await mailsOf(backend.pool, purchase.id)
    expect(mails.map(({ kind, to_address }) => [kind, to_address])).toEqual([
      ["seller_new_order", "htx@cho-htx.example"],
      ["seller_order_canceled", "htx@cho-htx.example"],
    ])
    expect(mails[0]?.text).toContain("Thu 99.000\u00a0₫ khi giao hàng")
    expect(mails[1]?.text).toContain("Người huỷ: người mua\nLý do: Đổi ý")
    await backend.pool.query("update cooperative set email = null")
  })
})

describe("the console's mails", () => {
  const list = (query = "") => staff<AdminMailListResponse>(`mails${query}`)

  it("are found by code, address and state, newest first, and by nothing else", async () => {
    const purchase = await stall.buy({ email: "tim@cho-htx.example" })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    const found = async (query: string) => (await list(query)).body.mails.map((row) => row.order_code)
    expect(await found(`?q=${purchase.code}`)).toEqual([purchase.code])
    expect(await found(`?q=${purchase.code.slice(4).toLowerCase()}`)).toEqual([purchase.code])
    expect(await found("?q=tim%40cho-htx.example")).toEqual([purchase.code])
    expect(await found("?q=TIM%40cho-htx.example&state=sent")).toEqual([purchase.code])
    expect(await found("?q=tim%40cho-htx.example&state=failed")).toEqual([])
    expect(await found(`?q=${purchase.code.slice(0, 6)}`)).toEqual([])
    const { body } = await list("?limit=100")
    expect(body.mails[0]?.order_code).toBe(purchase.code)
    expect(body.count).toEqual({ value: body.mails.length, capped: false })
    expect(JSON.stringify(body)).not.toContain("<!doctype")
    const times = body.mails.map((row) => row.created_at)
    expect(times).toEqual([...times].sort().reverse())
  })

  it("open with what the reader sees", async () => {
    const purchase = await stall.buy({ email: "mo@cho-htx.example" })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    const [row] = (await list(`?q=${purchase.code}`)).body.mails
    const { mail } = (await staff<AdminMailResponse>(`mails/${row?.id}`)).body
    expect(mail).toMatchObject({ kind: "order_placed", state: "sent", tries: 1, next_try_at: null, last_error: null })
    expect(mail.html).toContain("<!doctype html>")
    expect(mail.text).toContain(purchase.code)
    const again = await staff(`mails/${mail.id}/resend`, {})
    expect(again.status).toBe(409)
    expect(again.body.message).toBe("Chỉ gửi lại được thư đã gửi hỏng. Thư này đã gửi hoặc đang chờ gửi.")
  })

  it("let nobody in without a log-in, and no filter through they do not know", async () => {
    const routes = ["mails", "mails/mail_1", "mails/mail_1/resend"] as const
    for (const route of routes) {
      const json = route.endsWith("resend") ? { json: {} } : {}
      expect([route, (await call(`${backend.url}/admin/${route}`, json)).status]).toEqual([route, 401])
    }
    for (const query of ["?limit=0", "?limit=101", "?offset=-1", "?state=lost", "?x=1", `?q=${"x".repeat(255)}`])
      expect([query, (await list(query)).status]).toEqual([query, 400])
    expect((await staff("mails/mail_nothing")).status).toBe(404)
    expect((await staff("mails/mail_nothing/resend", {})).status).toBe(404)
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(backend.pool)).toEqual([])
})
