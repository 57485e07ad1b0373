import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { ParcelStandingResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { backendDir, medusaCli, root } from "../../../scripts/lib/paths.js"
import { run } from "../../../scripts/lib/run.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createMember } from "../../fixtures/member.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { backendEnv } from "../../harness/backend-env.js"
import { violations } from "../checkout/violations.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { mailsOf, openStall, type Purchase, quiet } from "./shop-desk.js"

let backend: Backend
let market: Market
let staff: Ask
let stall: Awaited<ReturnType<typeof openStall>>
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-mail-"))

beforeAll(async () => {
  backend = await startBackend({ env: { MAIL_DIR: folder } })
  staff = await signInStaff(backend)
  market = await openMarket(backend)
  stall = await openStall(market, [42_000, 33_333])
})
afterAll(async () => {
  await backend?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const soon = { timeout: 15_000, interval: 100 }
const states = async ({ id }: Purchase) =>
  (await mailsOf(backend.pool, id)).map(({ kind, state }) => `${kind} ${state}`)
const files = () => fs.readdirSync(folder).filter((name) => name.endsWith(".eml"))

const lineOf = async (orderId: string | undefined) => {
  const { rows } = await backend.pool.query<{ id: string }>(
    "select item_id as id from order_item where order_id = $1",
    [orderId],
  )
  return rows[0]?.id ?? ""
}

describe("the life of a cooperative's order", () => {
  const textOf = async ({ id }: Purchase, kind: string) =>
    (await mailsOf(backend.pool, id)).find((mail) => mail.kind === kind)?.text
  const take = async (orderId: string | undefined, name: string, body: object = {}) => {
    const answer = await staff<ParcelStandingResponse>(`parcels/${orderId}/${name}`, body)
    expect([name, answer.status, answer.body.message]).toEqual([name, 200, undefined])
  }

  it("is told to the buyer as the console takes the steps, once each, packing and cash left out", async () => {
    const purchase = await stall.buy({ email: "buoc@cho-htx.example" })
    const [order, other] = purchase.order_ids
    await take(order, "confirm")
    await take(order, "pack")
    await take(order, "hand-over", { carrier: "Bưu điện", tracking_code: "VN-1" })
    await take(order, "deliver")
    await take(order, "remit")
    await take(order, "refunds", { amount: 12_000, reason: "Hàng dập" })
    await take(other, "cancel-lines", {
      lines: [{ line_id: await lineOf(other), quantity: 1 }],
      reason: "Hết hàng",
    })
    await take(other, "cancel", { reason: "Hết hẳn hàng" })
    await expect
      .poll(async () => (await states(purchase)).sort(), soon)
      .toEqual([
        "order_placed sent",
        "parcel_canceled sent",
        "parcel_confirmed sent",
        "parcel_delivered sent",
        "parcel_line_canceled sent",
        "parcel_refunded sent",
        "parcel_shipped sent",
      ])
    await quiet(backend.pool)
    expect(await states(purchase)).toHaveLength(7)
    expect(files()).toHaveLength(7)
    expect(await textOf(purchase, "parcel_shipped")).toMatch(
      /Xin chuẩn bị [\d.]+\u00a0₫ [\s\S]*Bên vận chuyển: Bưu điện\nMã vận đơn: VN-1/,
    )
    expect(await textOf(purchase, "parcel_refunded")).toContain("khoản 12.000\u00a0₫")
    expect(await textOf(purchase, "parcel_refunded")).toContain("Lý do: Hàng dập")
    expect(await textOf(purchase, "parcel_line_canceled")).toMatch(/Đã huỷ: 1 × Hàng thử \d+/)
    const canceled = await textOf(purchase, "parcel_canceled")
    expect(canceled).toContain("Người huỷ: Ban quản lý chợ\nLý do: Hết hẳn hàng")
    expect(canceled).toContain("không có khoản nào phải hoàn")
  })

  it("is told when the parcel is not delivered and comes back", async () => {
    const purchase = await stall.buy({ email: "ve@cho-htx.example" })
    const [order] = purchase.order_ids
    await take(order, "confirm")
    await take(order, "pack")
    await take(order, "hand-over", { carrier: "Bưu điện" })
    await take(order, "fail", { reason: "Không ai ở nhà" })
    await take(order, "return-to-stock")
    await expect.poll(async () => (await states(purchase)).includes("parcel_returned sent"), soon).toBe(true)
    await expect.poll(() => textOf(purchase, "parcel_delivery_failed"), soon).toContain("Lý do: Không ai ở nhà")
  })

  it("is told to a cooperative with an address: new orders, and cancellations that are not its own", async () => {
    const [cooperative] = stall.cooperatives
    await backend.pool.query("update cooperative set email = 'htx@cho-htx.example' where id = $1", [cooperative?.id])
    const purchase = await stall.buy()
    const { rows } = await backend.pool.query<{ order_id: string }>(
      "select order_id from cooperative_order where cooperative_id = $1 and order_id = any($2)",
      [cooperative?.id, purchase.order_ids],
    )
    await take(rows[0]?.order_id, "cancel", { reason: "Đổi ý" })
    await expect
      .poll(async () => (await mailsOf(backend.pool, purchase.id)).map((mail) => [mail.kind, mail.to_address]), soon)
      .toEqual([
        ["seller_new_order", "htx@cho-htx.example"],
        ["seller_order_canceled", "htx@cho-htx.example"],
      ])
    expect(await textOf(purchase, "seller_new_order")).toContain("Thu 99.000\u00a0₫ khi giao hàng")
    expect(await textOf(purchase, "seller_order_canceled")).toContain("Người huỷ: Ban quản lý chợ\nLý do: Đổi ý")
    await backend.pool.query("update cooperative set email = null")
  })

  it("is told although the event was lost in a crash, and not told again when it was not", async () => {
    const purchase = await stall.buy({ email: "mat@cho-htx.example" })
    const [order] = purchase.order_ids
    await take(order, "confirm")
    const both = ["order_placed sent", "parcel_confirmed sent"]
    await expect.poll(() => states(purchase), soon).toEqual(both)
    await backend.pool.query("delete from outgoing_mail where order_group_id = $1", [purchase.id])
    await backend.pool.query("update order_group set placed_at = now() - interval '5 minutes' where id = $1", [
      purchase.id,
    ])
    await backend.pool.query("update parcel_event set created_at = now() - interval '4 minutes' where order_id = $1", [
      order,
    ])
    const cooperative = stall.cooperatives[0]?.id ?? ""
    const owner = await createMember(market, cooperative)
    await backend.pool.query(
      `update cooperative_member set email = 'chu@cho-htx.example', auth_identity_id = id, created_at = now() - interval '1 hour' where id = $1`,
      [owner.id],
    )
    await backend.pool.query(
      `insert into cooperative_status_change (id, from_status, to_status, actor, cooperative_id, created_at)
       values ('coopst_lost', 'submitted', 'active', 'user:test', $1, now() - interval '4 minutes')`,
      [cooperative],
    )
    const admitted = async () =>
      (await backend.pool.query("select kind, state from outgoing_mail where to_address = 'chu@cho-htx.example'")).rows
    for (let times = 0; times < 2; times += 1) {
      await run(process.execPath, [medusaCli, "exec", path.join(root, "tests/harness/mail/catch-up.ts")], {
        cwd: backendDir,
        env: backendEnv(backend.databaseUrl, { MAIL_DIR: folder }),
      })
      await expect.poll(() => states(purchase), soon).toEqual(both)
      await expect.poll(admitted, soon).toEqual([{ kind: "cooperative_admitted", state: "sent" }])
    }
  }, 90_000)
})

it("leaves every invariant whole", async () => {
  expect(await violations(backend.pool)).toEqual([])
})
