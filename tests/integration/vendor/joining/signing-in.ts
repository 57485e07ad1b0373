import fs from "node:fs"
import path from "node:path"
import type { MeResponse, SessionListResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { call } from "../../../harness/http.js"
import { readMessage } from "../../mail/read-message.js"
import { newPhone, newTaxCode, password, register, type Stage } from "./desk.js"

const phone = "Mozilla/5.0 (Linux; Android 10; K) Chrome/120.0.6099.43 Mobile Safari/537.36"

/** Signing in and out, limits, and new passwords. */
export function signingIn(stage: () => Stage): void {
  const signIn = (identifier: string, secret = password, headers: Record<string, string> = {}) =>
    stage().ask("session", { json: { identifier, password: secret, as: "token" }, headers })

  describe("a member signs in", () => {
    it("by phone however it is typed, and by e-mail", async () => {
      const email = `Hoa.${newTaxCode()}@cho-htx.example`
      const { sent } = await register(stage().ask, { email })
      const spaced = sent.phone.replace(/^0(\d{3})(\d{3})/, "+84 $1 $2 ")
      for (const identifier of [sent.phone, spaced, email.toUpperCase()])
        expect([identifier, (await signIn(identifier)).status]).toEqual([identifier, 200])
    })

    it("with a cookie that no script reads and no other site can use", async () => {
      const { sent } = await register(stage().ask)
      const answer = await stage().ask("session", { json: { identifier: sent.phone, password } })
      expect(answer.body.token).toBeNull()
      const cookie = answer.headers.get("set-cookie") ?? ""
      expect(cookie).toMatch(/^htx_member=htxm_[\w-]+;.*Path=\/vendor;.*HttpOnly; SameSite=Lax/)
      const headers = { cookie: cookie.split(";")[0] ?? "" }
      expect((await stage().ask("me", { headers })).status).toBe(200)
      const evil = { ...headers, origin: "https://evil.example", "sec-fetch-site": "cross-site" }
      const name = { json: { name: "Kẻ Lạ" } }
      expect((await stage().ask("me", { headers: evil, ...name })).status).toBe(403)
      const mine = { ...headers, origin: stage().market.url, "sec-fetch-site": "same-origin" }
      expect((await stage().ask("me", { headers: mine, ...name })).status).toBe(200)
    })

    it("and is told the same for a wrong password as for an unknown account, until it is too often", async () => {
      const { sent } = await register(stage().ask)
      const stranger = newPhone()
      const wrong = await signIn(sent.phone, "không phải")
      const unknown = await signIn(stranger, "không phải")
      expect([unknown.status, unknown.body]).toEqual([401, wrong.body])
      expect(wrong.status).toBe(401)
      for (const identifier of [sent.phone, stranger]) {
        const statuses: number[] = []
        for (let tries = 0; tries < 10; tries += 1) statuses.push((await signIn(identifier, "không phải")).status)
        expect([identifier, statuses.at(-2), statuses.at(-1)]).toEqual([identifier, 401, 429])
      }
      expect((await signIn(sent.phone)).status).toBe(429)
      await stage().market.pool.query("update guess_count set until = now()")
    })

    it("nowhere but at /vendor: Medusa's own route knows no members", async () => {
      const { sent } = await register(stage().ask)
      const json = { email: sent.phone, password }
      const { status } = await call(`${stage().market.url}/auth/member/emailpass`, { json })
      expect(status).toBe(400)
    })

    it("sees where, and ends what is not theirs any more", async () => {
      const { sent, token } = await register(stage().ask)
      const other = (await signIn(sent.phone, password, { "user-agent": phone })).body.token ?? ""
      const { sessions } = (await stage().ask<SessionListResponse>("sessions", { token })).body
      const there = sessions.find(({ current }) => !current)
      expect(there).toMatchObject({ device: "Chrome 120, Android 10", address: "127.0.0.…" })
      await stage().ask(`sessions/${there?.id}`, { method: "DELETE", token })
      expect((await stage().ask("me", { token: other })).body.message).toContain("đã hết")
      await stage().ask("session", { method: "DELETE", token })
      expect((await stage().ask("me", { token })).status).toBe(401)
    })

    it("ends everywhere but here at once", async () => {
      const { sent, token } = await register(stage().ask)
      const others = [await signIn(sent.phone, password), await signIn(sent.phone, password)]
      expect((await stage().ask("sessions", { method: "DELETE", token })).status).toBe(200)
      const { sessions } = (await stage().ask<SessionListResponse>("sessions", { token })).body
      expect(sessions).toMatchObject([{ current: true }])
      for (const { body } of others) expect((await stage().ask("me", { token: body.token ?? "" })).status).toBe(401)
    })

    it("changes phone and password with the password only, and other sessions end", async () => {
      const { sent, token } = await register(stage().ask)
      const other = (await signIn(sent.phone)).body.token ?? ""
      const next = newPhone()
      const without = await stage().ask("me", { token, json: { phone: next } })
      expect([without.status, without.body.details?.[0]?.path]).toEqual([400, "password"])
      expect((await stage().ask("me", { token, json: { phone: next, password } })).status).toBe(200)
      const json = { password, new_password: "lúa nếp cái hoa vàng" }
      expect((await stage().ask("me/password", { token, json })).status).toBe(200)
      expect((await stage().ask("me", { token: other })).status).toBe(401)
      expect((await stage().ask<MeResponse>("me", { token })).body.member.phone).toBe(`+84${next.slice(1)}`)
      expect((await signIn(next, "lúa nếp cái hoa vàng")).status).toBe(200)
    })
  })

  describe("a member who changes the phone", () => {
    it("learns of ten numbers whether they have an account, and of no more", async () => {
      const { token } = await register(stage().ask)
      const { sent } = await register(stage().ask)
      const statuses: number[] = []
      for (let times = 0; times < 11; times += 1)
        statuses.push((await stage().ask("me", { token, json: { phone: sent.phone, password } })).status)
      expect(statuses).toEqual([...Array(10).fill(400), 429])
    })
  })

  describe("who forgot the password", () => {
    const forgot = (identifier: string) => stage().ask("password-resets", { json: { identifier } })
    const mailTo = (address: string) =>
      fs
        .readdirSync(stage().mails)
        .map((name) => fs.readFileSync(path.join(stage().mails, name), "utf8"))
        .filter((raw) => raw.includes(address))
        .map((raw) => readMessage(raw).text)
        .at(-1) ?? ""

    it("gets a link by mail that works once, keeps no session, and is not in the console", async () => {
      const email = `quen-${newTaxCode()}@cho-htx.example`
      const { sent, token } = await register(stage().ask, { email })
      await forgot(sent.phone)
      await expect.poll(() => mailTo(email), { timeout: 8_000 }).toContain("/seller/dat-lai-mat-khau/")
      const secret = /dat-lai-mat-khau\/([\w-]+)/.exec(mailTo(email))?.[1] ?? ""
      const { rows } = await stage().market.pool.query(
        `select (select count(*)::int from outgoing_mail where to_address = $1) as queued,
           (select count(*)::int from notification where data::text like '%' || $2 || '%') as noted`,
        [email, secret],
      )
      expect(rows).toEqual([{ queued: 0, noted: 0 }])
      const weak = await stage().ask("password-resets/confirm", { json: { token: secret, new_password: "12345678" } })
      expect(weak.status).toBe(400)
      const json = { token: secret, new_password: "muối biển Bạch Long" }
      const both = await Promise.all([1, 2].map(() => stage().ask("password-resets/confirm", { json })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 200])
      const another = await stage().ask("password-resets/confirm", {
        json: { ...json, new_password: "ớt hiểm Nam Định" },
      })
      expect(another.status).toBe(400)
      expect((await stage().ask("me", { token })).status).toBe(401)
      expect((await signIn(email, "muối biển Bạch Long")).status).toBe(200)
    })

    it("is told the same whether or not there is an account", async () => {
      const { sent } = await register(stage().ask)
      const [known, unknown] = [await forgot(sent.phone), await forgot(newPhone())]
      expect([known.status, unknown.status, known.body.message]).toEqual([200, 200, unknown.body.message])
    })
  })
}
