import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Market, openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { violations } from "../checkout/violations.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { readMessage } from "./read-message.js"
import { announce, mailsOf, openStall, type Purchase, quiet } from "./shop-desk.js"

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

describe("a purchase with an e-mail address", () => {
  it("gets one file with sums and link, however often its event comes", async () => {
    const purchase = await stall.buy({ email: "khach@cho-htx.example" })
    await expect.poll(() => states(purchase), soon).toEqual(["order_placed sent"])
    await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await quiet(backend.pool)
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
    await quiet(backend.pool)
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
    await staff(`parcels/${purchase.order_ids[0]}/confirm`, {})
    await expect
      .poll(async () => (await mailsOf(backend.pool, purchase.id)).map(({ state, tries }) => [state, tries]), soon)
      .toEqual([
        ["sent", 1],
        ["failed", 1],
      ])
    expect((await mailsOf(backend.pool, purchase.id))[1]?.last_error).toContain("exactly one address")
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(backend.pool)).toEqual([])
})
