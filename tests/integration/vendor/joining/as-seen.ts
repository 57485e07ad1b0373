import type { AdminCooperativeResponse, VendorCooperativeResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import type { Ask as AskStaff } from "../../console/staff.js"
import { type Ask, register, type Stage, sendPaper } from "./desk.js"

const reason = "Thiếu trang 2 của giấy đăng ký"

/** Staff decide about what they have looked at, not about what it has become meanwhile. */
export function asSeen(stage: () => Stage & { staff: AskStaff }): void {
  const ask: Ask = (path, options) => stage().ask(path, options)
  const look = async (id: string) =>
    (await stage().staff<AdminCooperativeResponse>(`cooperatives/${id}`)).body.cooperative.version
  const decide = (id: string, action: string, json: object) => stage().staff(`cooperatives/${id}/${action}`, json)
  const submit = (token: string) => ask("cooperative/submit", { token, json: {} })

  describe("a cooperative that changes under review", () => {
    it.each(["activate", "request-changes", "reject"])("is not decided on as it was before: %s", async (action) => {
      const { id, token } = await register(ask)
      await sendPaper(stage().market, token)
      await submit(token)
      const stale = await look(id)
      await decide(id, "request-changes", { reason, version: stale })
      await ask("cooperative", { token, json: { bank: { bin: "970436", number: "99887766", holder: "GAO" } } })
      await submit(token)
      const answer = await decide(id, action, { reason, version: stale })
      expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("xem bản mới")])
      const { cooperative } = (await ask<VendorCooperativeResponse>("cooperative", { token })).body
      expect(cooperative.status).toBe("submitted")
      expect((await decide(id, action, { reason })).status).toBe(400)
    })

    it("is admitted from a draft only with the papers that were looked at", async () => {
      const { id, token } = await register(ask)
      const seen = [await look(id)]
      const paper = (await sendPaper(stage().market, token)).body.document
      seen.push(await look(id))
      await ask(`documents/${paper?.id}`, { token, method: "DELETE" })
      for (const version of seen) expect((await decide(id, "activate", { version })).status).toBe(409)
      expect((await decide(id, "activate", { version: await look(id) })).status).toBe(200)
    })
  })
}
