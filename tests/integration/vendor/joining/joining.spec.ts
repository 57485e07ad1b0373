import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type {
  AdminCooperativeResponse,
  CooperativeAction,
  MeResponse,
  VendorCooperativeResponse,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Market, openMarket } from "../../../fixtures/market.js"
import { type Backend, startBackend } from "../../../harness/backend.js"
import { decideAsSeen } from "../../console/decide-as-seen.js"
import { type Ask as AskStaff, signInStaff } from "../../console/staff.js"
import { admission } from "./admission.js"
import { asSeen } from "./as-seen.js"
import { deliveryPrices } from "./delivery-prices.js"
import { type Ask, newTaxCode, papers, picture, portal, register, sendPaper } from "./desk.js"
import { drafts } from "./drafts.js"
import { inEnglish } from "./in-english.js"
import { lostAnswers } from "./lost-answers.js"
import { meanwhile } from "./meanwhile.js"
import { ownAccount } from "./own-account.js"
import { people } from "./people.js"
import { signingIn } from "./signing-in.js"

let backend: Backend
let market: Market
let ask: Ask
let staff: AskStaff

const mails = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-joining-"))

beforeAll(async () => {
  backend = await startBackend({ env: { MAIL_DIR: mails } })
  market = await openMarket(backend)
  ask = portal(market)
  staff = await signInStaff(backend)
})
afterAll(async () => {
  await backend?.stop()
  fs.rmSync(mails, { recursive: true, force: true })
})

const at = () => ({ market, ask, mails })
const reason = "Thiếu trang 2 của giấy đăng ký"
const decide = (id: string, action: CooperativeAction, json: object = { reason }) =>
  decideAsSeen((...request) => staff<AdminCooperativeResponse>(...request), id, action, json)
const own = (token: string) => ask<VendorCooperativeResponse>("cooperative", { token })

async function submitted() {
  const made = await register(ask)
  await sendPaper(market, made.token)
  const sent = await ask<VendorCooperativeResponse>("cooperative/submit", { token: made.token, json: {} })
  expect([sent.status, sent.body.cooperative?.status]).toEqual([200, "submitted"])
  return made
}

describe("a cooperative joins", () => {
  it("registers, is sent back, mends, is admitted and has all it needs to sell", async () => {
    const { id, token } = await submitted()
    expect((await ask("cooperative", { token, json: { tagline: "Ngon" } })).status).toBe(403)
    await decide(id, "request-changes")
    expect((await own(token)).body.cooperative).toMatchObject({
      status: "draft",
      status_reason: reason,
      admitted: false,
    })
    const mended = await ask("cooperative", { token, json: { address_line: "Xóm 5" } })
    expect(mended.body).toMatchObject({ cooperative: { address_line: "Xóm 5", change_request: null } })
    await ask("cooperative/submit", { token, json: {} })
    expect((await decide(id, "activate", {})).body.cooperative).toMatchObject({ status: "active" })
    expect((await ask<MeResponse>("me", { token })).body.cooperative).toMatchObject({
      status: "active",
      admitted: true,
    })
    const { rows } = await backend.pool.query(
      `select (select count(*)::int from cooperative_stock_location where cooperative_id = $1) as places,
        (select count(*)::int from cooperative_shipping_profile where cooperative_id = $1) as profiles,
        (select count(*)::int from cooperative_shipping_option where cooperative_id = $1) as options`,
      [id],
    )
    expect(rows).toEqual([{ places: 1, profiles: 1, options: 2 }])
  })

  it("tells its owner of the decision by mail", async () => {
    const email = `chu-${newTaxCode()}@cho-htx.example`
    const { id, token } = await register(ask, { email })
    await sendPaper(market, token)
    await ask("cooperative/submit", { token, json: {} })
    await decide(id, "request-changes")
    const text = async () =>
      (await backend.pool.query("select text from outgoing_mail where to_address = $1", [email])).rows[0]?.text ?? ""
    await expect.poll(text, { timeout: 8_000 }).toContain(reason)
  })

  it("is not submitted without papers, and says which are missing", async () => {
    const { token } = await register(ask)
    const answer = await ask("cooperative/submit", { token, json: {} })
    expect([answer.status, answer.body.details?.map((detail) => detail.path)]).toEqual([400, ["documents"]])
  })

  it("leaves its code and phone free once it is turned away", async () => {
    const { id, sent, token } = await submitted()
    await decide(id, "reject")
    expect((await own(token)).body.cooperative).toMatchObject({ status: "closed", status_reason: reason })
    const again = await ask("registrations", { json: sent })
    expect([again.status, again.body.cooperative?.id === id]).toEqual([200, false])
    expect((await ask("me", { token })).status).toBe(401)
  })

  it("counts what waits for the alliance and lists it", async () => {
    const { id } = await submitted()
    const { body } = await staff<{ waiting: { submitted: number }; cooperatives: { id: string }[] }>(
      "cooperatives?status=submitted&limit=100",
    )
    expect(body.cooperatives.map((row) => row.id)).toContain(id)
    expect(body.waiting.submitted).toBe(body.cooperatives.length)
  })

  it("sent twice, because the answer was lost, is one registration", async () => {
    const { sent, id } = await register(ask)
    const again = await ask("registrations", { json: sent })
    expect([again.status, again.body.cooperative?.id]).toEqual([200, id])
    const stranger = await ask("registrations", { json: { ...sent, password: "mật khẩu khác" } })
    expect([stranger.status, stranger.body.details?.[0]?.path]).toEqual([400, "registration_code"])
  })

  it.each([
    ["a wrong check digit", () => ({ registration_code: "0300588568" }), "registration_code"],
    ["nine digits", () => ({ registration_code: "030058856" }), "registration_code"],
    ["a commune there is not", () => ({ commune_code: "99999" }), "commune_code"],
    ["a bank there is not", () => ({ bank: { bin: "999999", number: "123456", holder: "A B" } }), "bank.bin"],
    ["a phone that is no mobile", () => ({ phone: "02283 888 888" }), "phone"],
    ["a password everybody tries", () => ({ password: "12345678" }), "password"],
  ])("is refused with %s, beside its field", async (_what, changes, field) => {
    const answer = await ask("registrations", { json: papers(changes()) })
    expect([answer.status, answer.body.details?.map((detail) => detail.path)]).toEqual([400, [field]])
  })

  it("is refused with a code or a phone that is taken, and nothing is half-saved", async () => {
    const { sent } = await register(ask)
    const count = async () => (await backend.pool.query("select count(*)::int as n from auth_identity")).rows[0]?.n
    const before = await count()
    for (const [field, changes] of [
      ["registration_code", { registration_code: sent.registration_code }],
      ["phone", { phone: sent.phone }],
    ] as const) {
      const answer = await ask("registrations", { json: papers(changes) })
      expect([answer.status, answer.body.details?.[0]?.path]).toEqual([400, field])
    }
    expect(await count()).toBe(before)
  })

  it("of two registrations with one code at once, one is made", async () => {
    const registration_code = newTaxCode()
    const both = await Promise.all([1, 2].map(() => ask("registrations", { json: papers({ registration_code }) })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  })
})

describe("papers", () => {
  it("are shown to members and staff, and to nobody else", async () => {
    const { id, token } = await register(ask)
    const { body } = await sendPaper(market, token)
    const file = `documents/${body.document?.id}/file`
    const seen = await ask<string>(file, { token })
    expect([seen.status, seen.headers.get("content-type"), seen.headers.get("x-content-type-options")]).toEqual([
      200,
      "image/jpeg",
      "nosniff",
    ])
    expect(seen.headers.get("content-disposition")).toContain("giay-dang-ky.jpg")
    const other = await register(ask)
    expect((await ask(file, { token: other.token })).status).toBe(404)
    expect((await ask(file)).status).toBe(401)
    expect((await staff<string>(`cooperatives/${id}/${file}`)).status).toBe(200)
    expect((await staff<string>(`cooperatives/${other.id}/${file}`)).status).toBe(404)
    const { rows } = await backend.pool.query<{ file_key: string }>("select file_key from cooperative_document")
    for (const { file_key } of rows) expect((await fetch(`${market.url}/static/${file_key}`)).status).toBe(404)
  })

  it.each([
    ["a web page named .jpg", Buffer.from("<html>"), "không phải ảnh"],
    ["an archive", Buffer.from("PK\x03\x04"), "không phải ảnh"],
    ["nothing", Buffer.alloc(0), "rỗng"],
    ["nine megabytes", Buffer.concat([picture, Buffer.alloc(9 * 1024 * 1024)]), "8 MB"],
  ])("may not be %s", async (_what, bytes, sentence) => {
    const { token } = await register(ask)
    const answer = await sendPaper(market, token, bytes)
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(sentence)])
  })
})

admission(() => ({ ...at(), staff }))
asSeen(() => ({ ...at(), staff }))
signingIn(at)
ownAccount(at)
people(at)
lostAnswers(at)
meanwhile(at)
drafts(at)
deliveryPrices(at)
inEnglish(at)
