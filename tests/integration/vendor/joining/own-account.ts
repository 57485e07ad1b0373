import type { MeResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { newPhone, newTaxCode, password, register, type Stage } from "./desk.js"

const newEmail = (): string => `toi-${newTaxCode()}@cho-htx.example`
const e164 = (phone: string): string => `+84${phone.slice(1)}`

/** What a member changes of their own account, and who hears of it. */
export function ownAccount(stage: () => Stage): void {
  const me = async (token: string) => (await stage().ask<MeResponse>("me", { token })).body.member
  const change = (token: string, json: object) => stage().ask("me", { token, json })
  const signIn = (identifier: string, secret = password) =>
    stage().ask("session", { json: { identifier, password: secret, as: "token" } })
  const mailsTo = async (address: string) => {
    const text = "select kind, text from outgoing_mail where to_address = $1 order by created_at"
    return (await stage().market.pool.query<{ kind: string; text: string }>(text, [address])).rows
  }

  describe("one's own account", () => {
    it("takes a name without the password, and phone or e-mail not without it", async () => {
      const { token, sent } = await register(stage().ask)
      expect((await change(token, { name: "Trần Thị Nếp" })).status).toBe(200)
      for (const json of [{ phone: newPhone() }, { email: newEmail() }, { name: "Kẻ Lạ", email: newEmail() }]) {
        const answer = await change(token, json)
        expect([answer.status, answer.body.details?.[0]?.path]).toEqual([400, "password"])
        const wrong = await change(token, { ...json, password: "không phải" })
        expect([wrong.status, wrong.body.details?.[0]?.path]).toEqual([400, "password"])
      }
      const { name, phone, email } = await me(token)
      expect({ name, phone, email }).toEqual({ name: "Trần Thị Nếp", phone: e164(sent.phone), email: null })
    })

    it("asks for nothing when phone and e-mail are what they were, however they are typed", async () => {
      const email = newEmail()
      const { token, sent } = await register(stage().ask, { email })
      const typed = { phone: sent.phone.replace(/^0(\d{3})/, "+84 $1 "), email: email.toUpperCase() }
      expect((await change(token, typed)).status).toBe(200)
      expect(await mailsTo(email)).toEqual([])
    })

    it("counts wrong passwords with the wrong sign-ins", async () => {
      const { token, sent } = await register(stage().ask)
      const statuses: number[] = []
      for (let tries = 0; tries < 5; tries += 1) {
        statuses.push((await change(token, { email: newEmail(), password: "không phải" })).status)
        statuses.push((await signIn(sent.phone, "không phải")).status)
      }
      expect(statuses).toEqual(Array(5).fill([400, 401]).flat())
      expect([
        (await signIn(sent.phone)).status,
        (await change(token, { email: newEmail(), password })).status,
      ]).toEqual([429, 429])
      await stage().market.pool.query("update guess_count set until = now()")
    })

    it("says beside its field what another account has, and leaves all as it was", async () => {
      const theirs = newEmail()
      const { sent } = await register(stage().ask, { email: theirs })
      const { token } = await register(stage().ask)
      for (const [field, json] of [
        ["phone", { phone: sent.phone }],
        ["email", { email: theirs.toUpperCase() }],
      ] as const) {
        const answer = await change(token, { name: "Người Khác", password, ...json })
        expect([answer.status, answer.body.details?.[0]?.path]).toEqual([400, field])
      }
      const landline = await change(token, { phone: "02283 888 888", password })
      expect([landline.status, landline.body.details?.[0]?.path]).toEqual([400, "phone"])
      expect((await me(token)).name).not.toBe("Người Khác")
    })

    it("changed, opens by the new phone and e-mail only, and other sessions stay", async () => {
      const [before, after] = [newEmail(), newEmail()]
      const { token, sent } = await register(stage().ask, { email: before })
      const other = (await signIn(sent.phone)).body.token ?? ""
      const phone = newPhone()
      expect((await change(token, { phone, email: after, password })).status).toBe(200)
      const statuses = await Promise.all(
        [sent.phone, before, phone, after].map(async (id) => (await signIn(id)).status),
      )
      expect(statuses).toEqual([401, 401, 200, 200])
      expect(await me(other)).toMatchObject({ phone: e164(phone), email: after })
    })

    it("warns the address it had until now, once for a change that is sent twice", async () => {
      const [before, after] = [newEmail(), newEmail()]
      const { token } = await register(stage().ask, { email: before })
      const json = { email: after, password }
      const both = await Promise.all([change(token, json), change(token, json)])
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      const mails = await mailsTo(before)
      expect(mails.map(({ kind }) => kind)).toEqual(["member_account_changed"])
      expect(mails[0]?.text).not.toContain(after)
      expect((await change(token, { phone: newPhone(), password })).status).toBe(200)
      expect((await mailsTo(after))[0]?.text).toContain("/seller/quen-mat-khau")
    })
  })
}
