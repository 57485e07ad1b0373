import type { AdminMailListResponse, AdminMailResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { mailsOf, openStall, type Purchase } from "./shop-desk.js"

let backend: Backend
let staff: Ask
let stall: Awaited<ReturnType<typeof openStall>>

beforeAll(async () => {
  backend = await startBackend()
  staff = await signInStaff(backend)
  stall = await openStall(await openMarket(backend), [42_000])
})
afterAll(() => backend?.stop())

const soon = { timeout: 15_000, interval: 100 }
const states = async ({ id }: Purchase) =>
  (await mailsOf(backend.pool, id)).map(({ kind, state }) => `${kind} ${state}`)

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
