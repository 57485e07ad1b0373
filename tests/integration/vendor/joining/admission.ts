import type { VendorCooperativeResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { createMember } from "../../../fixtures/member.js"
import { decideAsSeen } from "../../console/decide-as-seen.js"
import type { Ask as AskStaff } from "../../console/staff.js"
import { type Ask, register, type Stage, sendPaper, type Told } from "./desk.js"

const reason = "Thiếu trang 2 của giấy đăng ký"

/** What an admitted cooperative changes by itself, and what it asks the alliance for. */
export function admission(stage: () => Stage & { staff: AskStaff }): void {
  const ask: Ask = (path, options) => stage().ask(path, options)
  const staff: AskStaff = (...request) => stage().staff(...request)
  const own = (token: string) => ask<VendorCooperativeResponse>("cooperative", { token })

  async function admitted() {
    const made = await register(ask)
    await sendPaper(stage().market, made.token)
    await ask("cooperative/submit", { token: made.token, json: {} })
    expect((await decideAsSeen(staff, made.id, "activate")).status).toBe(200)
    return made
  }

  describe("an admitted cooperative", () => {
    it("changes its words at once and asks for the rest, which the alliance decides", async () => {
      const { id, token } = await admitted()
      const json = {
        tagline: "Gạo mới",
        address_line: "Xóm 9",
        bank: { bin: "970436", number: "99887766", holder: "Gạo" },
      }
      const { cooperative } = (await ask<VendorCooperativeResponse>("cooperative", { token, json })).body
      expect(cooperative).toMatchObject({ tagline: "Gạo mới", address_line: "Xóm 4", bank: { bin: "970405" } })
      expect(cooperative.change_request).toMatchObject({ state: "open", after: { address_line: "Xóm 9" } })
      const at = `cooperatives/${id}/change-requests/${cooperative.change_request?.id}`
      const both = await Promise.all([staff(`${at}/approve`, {}), staff(`${at}/reject`, { reason })])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
      const now = (await own(token)).body.cooperative
      const approved = now.change_request?.state === "approved"
      expect(now).toMatchObject({
        address_line: approved ? "Xóm 9" : "Xóm 4",
        bank: { bin: approved ? "970436" : "970405" },
      })
    })

    it("asks anew when it asks for more, so that nobody approves an account they never saw", async () => {
      const { id, token } = await admitted()
      const asking = async (json: object) =>
        (await ask<VendorCooperativeResponse>("cooperative", { token, json })).body.cooperative.change_request
      const seen = await asking({ address_line: "Xóm 9" })
      expect((await asking({ address_line: "Xóm 9" }))?.id).toBe(seen?.id)
      const bank = { bin: "970436", number: "99887766", holder: "GAO" }
      const now = await asking({ bank })
      expect(now).toMatchObject({ state: "open", after: { address_line: "Xóm 9", bank } })
      const stale = await staff(`cooperatives/${id}/change-requests/${seen?.id}/approve`, {})
      expect([stale.status, (await own(token)).body.cooperative.bank?.bin]).toEqual([400, "970405"])
      expect((await staff(`cooperatives/${id}/change-requests/${now?.id}/approve`, {})).status).toBe(200)
    })

    it("lets nobody but an owner ask for a bank account, or take that back", async () => {
      const { id, token } = await admitted()
      const manager = (await createMember(stage().market, id, "manager")).token
      const { cooperative } = (await own(token)).body
      const other = { bin: "970436", number: "99887766", holder: "GAO" }
      expect((await ask("cooperative", { token: manager, json: { bank: other } })).status).toBe(403)
      expect((await ask("cooperative", { token: manager, json: { bank: cooperative.bank } })).status).toBe(200)
      await ask("cooperative", { token, json: { bank: other } })
      expect((await ask("cooperative", { token: manager, json: { bank: cooperative.bank } })).status).toBe(403)
      expect((await own(token)).body.cooperative.change_request).toMatchObject({ after: { bank: other } })
    })

    it("withdraws what it asks back to what it is", async () => {
      const { token } = await admitted()
      await ask("cooperative", { token, json: { address_line: "Xóm 9" } })
      await ask("cooperative", { token, json: { address_line: "Xóm 4" } })
      expect((await own(token)).body.cooperative.change_request).toBeNull()
    })

    it("writes over nothing another member changed meanwhile, unless the person saw that too", async () => {
      const { id, token } = await admitted()
      const manager = (await createMember(stage().market, id, "manager")).token
      const say = (by: string, tagline: string, seen: string | null) =>
        ask<VendorCooperativeResponse & Told>("cooperative", { token: by, json: { tagline, seen: { tagline: seen } } })
      expect((await say(token, "Gạo mới", null)).status).toBe(200)
      const late = await say(manager, "Gạo cũ", null)
      expect([late.status, late.body.details]).toEqual([
        409,
        [{ path: "tagline", message: expect.stringContaining("“Gạo mới”") }],
      ])
      expect((await own(token)).body.cooperative.tagline).toBe("Gạo mới")
      // The same words twice are no conflict, and neither is what was seen.
      expect((await say(manager, "Gạo mới", null)).status).toBe(200)
      expect((await say(manager, "Gạo cũ", "Gạo mới")).body.cooperative.tagline).toBe("Gạo cũ")
    })

    it("takes no delivery table that no parcel could be promised by", async () => {
      const { token } = await admitted()
      const { delivery } = (await own(token)).body.cooperative
      const far = (change: object) => ({
        delivery: { ...delivery, zones: { ...delivery.zones, elsewhere: { ...delivery.zones.elsewhere, ...change } } },
      })
      for (const change of [{ days_max: 200_000_000 }, { days_min: 9, days_max: 8 }, { base_fee: 9e15 }]) {
        const { status, body } = await ask("cooperative", { token, json: far(change) })
        expect([status, body.details?.[0]?.path]).toEqual([400, expect.stringContaining("delivery.zones.elsewhere")])
      }
      expect((await ask("cooperative", { token, json: far({ days_min: 2, days_max: 60 }) })).status).toBe(200)
    })

    it("may send papers again a year later, though the alliance keeps the old ones", async () => {
      const { id, token } = await admitted()
      const fill = (many: number) =>
        stage().market.pool.query(
          `insert into cooperative_document (id, cooperative_id, kind, name, content_type, size, file_key, uploaded_by)
           select 'old_' || $1 || n, $1, 'other', 'giấy', 'image/png', 1, 'x', 'member:x' from generate_series(1, $2) n`,
          [id, many],
        )
      await fill(19)
      const full = await sendPaper(stage().market, token)
      expect([full.status, full.body.message]).toEqual([400, expect.stringContaining("Trong một năm")])
      await stage().market.pool.query(
        "update cooperative_document set created_at = now() - interval '2 years' where cooperative_id = $1",
        [id],
      )
      expect((await sendPaper(stage().market, token)).status).toBe(200)
    })

    it("offers fetching once its table says so", async () => {
      const { id, token } = await admitted()
      await stage().market.pool.query(
        `update shipping_option set deleted_at = now() where data ->> 'kind' = 'pickup'
         and id in (select shipping_option_id from cooperative_shipping_option where cooperative_id = $1)`,
        [id],
      )
      const { delivery } = (await own(token)).body.cooperative
      const tick = () => ask("cooperative", { token, json: { delivery: { ...delivery, pickup: true } } })
      expect((await Promise.all([tick(), tick()])).map(({ status }) => status)).toEqual([200, 200])
      const { rows } = await stage().market.pool.query(
        `select count(*)::int as n from cooperative_shipping_option l join shipping_option o on o.id = l.shipping_option_id
         where l.cooperative_id = $1 and o.data ->> 'kind' = 'pickup' and o.deleted_at is null`,
        [id],
      )
      expect(rows).toEqual([{ n: 1 }])
    })
  })
}
