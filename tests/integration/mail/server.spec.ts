import type { AdminMailResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openMarket } from "../../fixtures/market.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { heard } from "../../harness/heard.js"
import { type Ask, signInStaff } from "../console/staff.js"
import { type MailServer, startMailServer } from "./mail-server.js"
import { readMessage } from "./read-message.js"
import { announce, hurry, mailsOf, openStall, type Purchase } from "./shop-desk.js"

let server: MailServer
let backend: Backend
let staff: Ask
let stall: Awaited<ReturnType<typeof openStall>>

beforeAll(async () => {
  server = await startMailServer()
  const env = { SMTP_URL: server.url, MAIL_FROM: "Chợ thử <cho@cho-htx.example>" }
  backend = await startBackend({ env, processes: 2 })
  staff = await signInStaff(backend)
  stall = await openStall(await openMarket(backend), [42_000])
})
afterAll(async () => {
  await backend?.stop()
  await server?.stop()
})

const soon = { timeout: 20_000, interval: 100 }
const standing = async ({ id }: Purchase) =>
  (await mailsOf(backend.pool, id)).map(({ state, tries }) => `${state} after ${tries}`)
/** Waits until so many tries of a purchase's mail have ended in a refusal; a try counts from its beginning, the log line stands at its end. */
const refused = async ({ id }: Purchase, times: number) => {
  const [mail] = await mailsOf(backend.pool, id)
  const lines = () =>
    backend
      .output()
      .split("\n")
      .filter((line) => line.includes("mail not taken") && line.includes(mail?.id ?? "?"))
  await expect.poll(() => lines().length, soon).toBe(times)
}
const takenAbout = ({ code }: Purchase) => server.taken.filter(({ data }) => readMessage(data).text.includes(code))

describe("mail through a server", () => {
  it("is sent once by two processes, however often the event comes", async () => {
    const purchase = await stall.buy({ email: "mot@cho-htx.example" })
    for (let n = 0; n < 4; n += 1) await announce(backend.pool, "order-group.placed", { id: purchase.id })
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 1"])
    await expect
      .poll(async () => (await backend.pool.query("select 1 from outbox_event where emitted_at is null")).rows, soon)
      .toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const [mail, ...more] = takenAbout(purchase)
    expect(more).toEqual([])
    expect(mail?.from).toContain("<cho@cho-htx.example>")
    expect(mail?.to).toHaveLength(1)
    expect(mail?.to[0]).toContain("<mot@cho-htx.example>")
    const message = readMessage(mail?.data ?? "")
    expect(message.header("From")).toBe("Chợ thử <cho@cho-htx.example>")
    expect(message.header("Subject")).toBe(`Chợ đã nhận đơn ${purchase.code}`)
    expect(message.header("Auto-Submitted")).toBe("auto-generated")
    expect(message.html).toContain("99.000\u00a0₫")
  })

  it("that is refused waits with its reason, is tried again, and arrives once", async () => {
    server.refuse("451 4.3.0 hai@cho-htx.example try later", "550 5.1.1 hai@cho-htx.example unknown")
    const purchase = await stall.buy({ email: "hai@cho-htx.example" })
    await expect.poll(() => standing(purchase), soon).toEqual(["pending after 1"])
    await refused(purchase, 1)
    const [waiting] = await mailsOf(backend.pool, purchase.id)
    expect(waiting?.last_error).toMatch(/^451 EENVELOPE: /)
    const { mail } = (await staff<AdminMailResponse>(`mails/${waiting?.id}`)).body
    expect(Date.parse(mail.next_try_at ?? "")).toBeGreaterThan(Date.now() + 15_000)
    await hurry(backend.pool, purchase.id)
    await expect.poll(() => standing(purchase), soon).toEqual(["pending after 2"])
    await refused(purchase, 2)
    await hurry(backend.pool, purchase.id)
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 3"])
    expect(takenAbout(purchase)).toHaveLength(1)
    expect((await mailsOf(backend.pool, purchase.id))[0]?.last_error).toBeNull()
    await heard(backend, '"reason":"550 EENVELOPE"')
    expect(backend.output()).not.toContain("hai@cho-htx.example")
  })

  it("that is refused to the end is given up, logged, and sent again by a person", async () => {
    server.refuse("550 5.1.1 no such user")
    const purchase = await stall.buy({ email: "ba@cho-htx.example" })
    await expect.poll(() => standing(purchase), soon).toEqual(["pending after 1"])
    await refused(purchase, 1)
    server.refuse("550 5.1.1 no such user")
    await backend.pool.query("update outgoing_mail set tries = 7, next_try_at = now() where order_group_id = $1", [
      purchase.id,
    ])
    await expect.poll(() => standing(purchase), soon).toEqual(["failed after 8"])
    const [given] = await mailsOf(backend.pool, purchase.id)
    await heard(backend, `"message":"mail given up","mail":"${given?.id}"`)
    await hurry(backend.pool, purchase.id)
    const answer = await staff<AdminMailResponse>(`mails/${given?.id}/resend`, {})
    expect([answer.status, answer.body.mail.state]).toEqual([200, "pending"])
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 1"])
    expect(takenAbout(purchase)).toHaveLength(1)
    const audit = await backend.pool.query("select action from audit_entry where entity_id = $1", [given?.id])
    expect(audit.rows).toEqual([{ action: "mail.resend" }])
  })

  it("is taken up again after a crash in the middle of a try, and not sent again after one that came later", async () => {
    const purchase = await stall.buy({ email: "bon@cho-htx.example" })
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 1"])
    const [mail] = await mailsOf(backend.pool, purchase.id)
    const lateCrash = "update outgoing_mail set state = 'pending', next_try_at = now() where id = $1"
    await backend.pool.query(lateCrash, [mail?.id])
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 2"])
    expect(takenAbout(purchase)).toHaveLength(1)
    await backend.pool.query("update notification set status = 'pending' where idempotency_key = $1", [mail?.id])
    await backend.pool.query(lateCrash, [mail?.id])
    await expect.poll(() => standing(purchase), soon).toEqual(["sent after 3"])
    const [first, second] = takenAbout(purchase).map(({ data }) => readMessage(data).header("Message-ID"))
    expect(second).toBe(first)
  })

  it("that meets a silent server fails in time, holds up no purchase, and arrives later", async () => {
    const patient = { timeout: 60_000, interval: 200 }
    const errorOf = async ({ id }: Purchase) => (await mailsOf(backend.pool, id))[0]?.last_error
    server.fallSilent(true)
    const started = Date.now()
    const purchases = [
      await stall.buy({ email: "nam@cho-htx.example" }),
      await stall.buy({ email: "sau@cho-htx.example" }),
    ]
    expect(Date.now() - started).toBeLessThan(10_000)
    for (const purchase of purchases) await expect.poll(() => errorOf(purchase), patient).toMatch(/^E[A-Z]+: /)
    server.fallSilent(false)
    for (const purchase of purchases) {
      await hurry(backend.pool, purchase.id)
      await expect.poll(async () => (await standing(purchase)).join(), patient).toMatch(/^sent/)
      expect(takenAbout(purchase)).toHaveLength(1)
    }
  }, 150_000)
})
