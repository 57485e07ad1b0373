import type { InviteCreatedResponse, ResetLinkResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { nextNumber } from "../../../fixtures/market.js"
import { newPhone, password, register, type Stage } from "./desk.js"

const WRONG_SIGN_INS = 10

/** Links that work once, when the answer to their use was lost on the way. */
export function lostAnswers(stage: () => Stage): void {
  const other = "muối biển Bạch Long"
  /** Each test from an address of its own, whose budget it may spend. */
  const line = () => ({ "x-forwarded-for": `198.19.${nextNumber() % 250}.7` })

  async function invited() {
    const { token, id } = await register(stage().ask)
    const { body } = await stage().ask<InviteCreatedResponse>("invites", {
      token,
      json: { role: "packer", name: "Lê" },
    })
    return { token, id, secret: body.url.split("/").at(-1) ?? "" }
  }
  const acceptFrom =
    (headers: Record<string, string>, secret: string) =>
    (phone: string, secretWord = password) =>
      stage().ask(`invites/${secret}/accept`, {
        headers,
        json: { name: "Lê Văn Muối", phone, password: secretWord, as: "token" },
      })
  const signIn = (identifier: string, headers: Record<string, string>, secretWord = password) =>
    stage().ask("session", { headers, json: { identifier, password: secretWord, as: "token" } })

  async function forgotten() {
    const { token, secret: invitation } = await invited()
    const phone = newPhone()
    const { body } = await acceptFrom(line(), invitation)(phone)
    const path = `members/${body.member?.id}/reset-link`
    const { url } = (await stage().ask<ResetLinkResponse>(path, { token, json: {} })).body
    return { phone, secret: url.split("/").at(-1) ?? "" }
  }
  const confirmFrom = (headers: Record<string, string>, secret: string) => (new_password: string) =>
    stage().ask("password-resets/confirm", { headers, json: { token: secret, new_password } })

  describe("an answer that was lost", () => {
    it("to an invitation: who accepts again is signed in, and nobody else", async () => {
      const { secret, id } = await invited()
      const phone = newPhone()
      const accept = acceptFrom(line(), secret)
      const answers = [...(await Promise.all([accept(phone), accept(phone)])), await accept(phone)]
      expect(answers.map(({ status, body }) => [status, body.cooperative?.id])).toEqual(answers.map(() => [200, id]))
      expect(new Set(answers.map(({ body }) => body.member?.id)).size).toBe(1)
      const others = [await accept(newPhone()), await accept(phone, other)]
      expect(others.map(({ status }) => status)).toEqual([404, 404])
      expect(others[0]?.body.message).toContain("đăng nhập thử")
    })

    it("to an invitation lets nobody guess more passwords than signing in does", async () => {
      const { secret } = await invited()
      const phone = newPhone()
      const headers = line()
      const accept = acceptFrom(headers, secret)
      await accept(phone)
      for (let tries = 0; tries < WRONG_SIGN_INS; tries += 1) expect((await accept(phone, other)).status).toBe(404)
      expect([(await accept(phone)).status, (await signIn(phone, line())).status]).toEqual([429, 429])
    })

    it("to a new password: it is done when it is sent again, and another one is not", async () => {
      const { phone, secret } = await forgotten()
      const headers = line()
      const confirm = confirmFrom(headers, secret)
      const answers = [await confirm(other), await confirm(other)]
      expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [200, { done: true }]))
      const wrong = await confirm("khoai lang nướng mật")
      expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining("hãy đăng nhập thử")])
      await stage().market.pool.query(
        "update cooperative_password_reset set expires_at = now() where used_at is not null",
      )
      expect((await confirm(other)).status).toBe(400)
      expect((await signIn(phone, headers, other)).status).toBe(200)
    })

    it("to a new password lets nobody guess more passwords than signing in does", async () => {
      const { phone, secret } = await forgotten()
      const headers = line()
      const confirm = confirmFrom(headers, secret)
      await confirm(other)
      for (let tries = 0; tries < WRONG_SIGN_INS; tries += 1)
        expect((await confirm(`${other} ${tries}`)).status).toBe(400)
      expect([(await confirm(other)).status, (await signIn(phone, line(), other)).status]).toEqual([429, 429])
    })
  })
}
