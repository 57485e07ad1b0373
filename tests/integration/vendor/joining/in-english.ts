import { describe, expect, it } from "vitest"
import { call } from "../../../harness/http.js"
import { papers, register, type Stage, type Told } from "./desk.js"

const english = { "accept-language": "en" }

/** Sentences of the portal in the language a request asks for. */
export function inEnglish(stage: () => Stage): void {
  describe("whoever asks for English", () => {
    it("reads refusals in it, and Vietnamese without asking", async () => {
      const json = { identifier: "0970000000", password: "không phải" }
      const asked = await stage().ask("session", { json, headers: { "accept-language": "en-GB,en;q=0.9,vi;q=0.8" } })
      expect([asked.status, asked.body.message]).toEqual([
        401,
        expect.stringMatching(/^The phone number .* is not right/),
      ])
      expect(asked.headers.get("content-language")).toBe("en")
      const plain = await stage().ask("session", { json, headers: { "accept-language": "vi,en;q=0.9" } })
      expect([plain.status, plain.body.message]).toEqual([401, expect.stringMatching(/^Số điện thoại/)])
      expect([plain.headers.get("content-language"), plain.headers.get("vary")]).toEqual([
        "vi",
        expect.stringContaining("Accept-Language"),
      ])
    })

    it("reads what is wrong with a field, with its number", async () => {
      const wrong = { json: papers({ password: "ngắn" }) }
      const told = async (headers?: Record<string, string>) => {
        const { status, body } = await stage().ask("registrations", { ...wrong, headers })
        return [status, body.message, body.details]
      }
      expect(await told(english)).toEqual([
        400,
        "Something is not right. Look at the marked fields.",
        [{ path: "password", message: "Write at least 8 characters." }],
      ])
      expect(await told()).toEqual([400, expect.any(String), [{ path: "password", message: "Cần ít nhất 8 ký tự." }]])
    })

    it("reads a refusal with the value they sent", async () => {
      const { sent } = await register(stage().ask)
      const json = papers({ registration_code: sent.registration_code })
      const { status, body } = await stage().ask("registrations", { json, headers: english })
      expect([status, body.details?.[0]?.message]).toEqual([
        400,
        expect.stringContaining(`The code ${sent.registration_code} is registered here already`),
      ])
    })

    it("reads what comes before any route: no JSON, no such route", async () => {
      const url = `${stage().market.url}/vendor/session`
      const headers = { ...english, "content-type": "application/json" }
      const broken = await fetch(url, { method: "POST", headers, body: "{" })
      expect([broken.status, await broken.json()]).toMatchObject([400, { message: "What was sent is no valid JSON." }])
      const nowhere = await stage().ask("nowhere", { headers: english, token: (await register(stage().ask)).token })
      expect([nowhere.status, nowhere.body.message]).toEqual([404, "This was not found."])
    })

    it("reads a repeated answer in the language of the repetition", async () => {
      const { token } = await register(stage().ask)
      const send = (language: string) =>
        stage().ask("cooperative/submit", {
          json: {},
          token,
          headers: { "idempotency-key": "twice-told-tale", "accept-language": language },
        })
      const first = await send("en")
      const again = await send("vi")
      const third = await send("en")
      expect(again.headers.get("idempotent-replayed")).toBe("true")
      expect([first.status, again.status, third.body]).toEqual([400, 400, first.body])
      expect([first.body.details, again.body.details]).toMatchObject([
        [{ message: "No paper is here yet. Photograph the certificate of registration and upload it." }],
        [{ message: expect.stringMatching(/^Hồ sơ chưa có giấy tờ/) }],
      ])
    })

    it("reads an answer that says yes, too", async () => {
      const json = { identifier: "khong-co@cho-htx.example" }
      const { status, body } = await stage().ask("password-resets", { json, headers: english })
      expect([status, body.message]).toEqual([200, expect.stringMatching(/^If this account has an e-mail/)])
    })

    it("nowhere but at /vendor", async () => {
      const { body } = await call<Told>(`${stage().market.url}/store/cooperatives/khong-co`, { headers: english })
      expect(body.message).toMatch(/[à-ỹ]/)
    })
  })
}
