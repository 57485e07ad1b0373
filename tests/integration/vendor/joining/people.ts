import type {
  InviteCreatedResponse,
  InvitePreviewResponse,
  MemberListResponse,
  VendorHomeResponse,
} from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { newPhone, password, register, type Stage } from "./desk.js"

type Role = "owner" | "manager" | "packer"

/** Colleagues: invitations, roles, leaving, and the last owner. */
export function people(stage: () => Stage): void {
  const invite = async (token: string, role: Role = "packer") => {
    const { body } = await stage().ask<InviteCreatedResponse>("invites", { token, json: { role, name: "Lê Văn Muối" } })
    return { id: body.invite.id, secret: body.url.split("/").at(-1) ?? "", url: body.url }
  }
  const accept = (secret: string, phone = newPhone()) =>
    stage().ask(`invites/${secret}/accept`, { json: { name: "Lê Văn Muối", phone, password, as: "token" } })
  const join = async (token: string, role: Role) => {
    const { body } = await accept((await invite(token, role)).secret)
    return { id: body.member?.id ?? "", token: body.token ?? "" }
  }
  const roles = async (token: string) =>
    (await stage().ask<MemberListResponse>("members", { token })).body.members.map(({ role }) => role).sort()
  const remove = (token: string, id: string) => stage().ask(`members/${id}`, { method: "DELETE", token })

  describe("an invitation", () => {
    it("brings somebody in once, with its role", async () => {
      const { token, id } = await register(stage().ask)
      const { secret, url } = await invite(token, "manager")
      expect(url).toContain("/seller/moi/")
      const preview = await stage().ask<InvitePreviewResponse>(`invites/${secret}`)
      expect(preview.body.invite).toMatchObject({ role: "manager", cooperative: { initials: expect.any(String) } })
      const both = await Promise.all([accept(secret), accept(secret)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
      const joined = both.find(({ status }) => status === 200)?.body
      expect(joined).toMatchObject({ member: { role: "manager" }, cooperative: { id } })
      expect(await roles(token)).toEqual(["manager", "owner"])
    })

    it("opens nothing once it is taken back or over, and its token lies nowhere", async () => {
      const { token } = await register(stage().ask)
      const taken = await invite(token)
      await stage().ask(`invites/${taken.id}`, { method: "DELETE", token })
      expect((await accept(taken.secret)).status).toBe(404)
      const over = await invite(token)
      const { pool } = stage().market
      await pool.query("update cooperative_invite set expires_at = now() where id = $1", [over.id])
      expect((await accept(over.secret)).status).toBe(404)
      const { rows } = await pool.query("select count(*)::int as n from cooperative_invite i where i::text like $1", [
        `%${over.secret}%`,
      ])
      expect(rows).toEqual([{ n: 0 }])
    })

    it("opens nothing while the cooperative is suspended, from where one may leave all the same", async () => {
      const { token, id } = await register(stage().ask)
      const packer = await join(token, "packer")
      const { secret } = await invite(token)
      const { pool } = stage().market
      await pool.query("update cooperative set status = 'suspended' where id = $1", [id])
      expect([(await stage().ask(`invites/${secret}`)).status, (await accept(secret)).status]).toEqual([404, 404])
      expect((await remove(token, packer.id)).status).toBe(403)
      expect((await remove(packer.token, packer.id)).status).toBe(200)
    })

    it("asked for again under the id its phone chose is the same link, for who made it alone", async () => {
      const { token } = await register(stage().ask)
      const second = await join(token, "owner")
      const stranger = await register(stage().ask)
      const json = {
        id: `coopinv_${newPhone().replace(/\D/g, "").padStart(26, "0")}`,
        role: "packer",
        name: "Lê Văn Muối",
      }
      const send = (by: string) => stage().ask<InviteCreatedResponse>("invites", { token: by, json })
      const first = await send(token)
      expect([first.status, await send(token).then(({ body }) => body)]).toEqual([200, first.body])
      expect([(await send(second.token)).status, (await send(stranger.token)).status]).toEqual([404, 404])
      const secret = first.body.url.split("/").at(-1) ?? ""
      expect((await accept(secret)).status).toBe(200)
      expect((await send(token)).status).toBe(404)
      const late = await stage().ask(`invites/${json.id}`, { method: "DELETE", token })
      expect([late.status, late.body.message]).toEqual([409, expect.stringContaining("đã nhận lời mời")])
    })

    it("does not take a phone that has an account", async () => {
      const { token, sent } = await register(stage().ask)
      const answer = await accept((await invite(token)).secret, sent.phone)
      expect([answer.status, answer.body.details?.[0]?.path]).toEqual([400, "phone"])
    })
  })

  describe("colleagues", () => {
    it("who are removed are out at once, and told why", async () => {
      const { token } = await register(stage().ask)
      const packer = await join(token, "packer")
      await remove(token, packer.id)
      const answer = await stage().ask("me", { token: packer.token })
      expect([answer.status, answer.body.message]).toEqual([401, expect.stringContaining("không còn là thành viên")])
    })

    it("may leave by themselves and remove nobody else", async () => {
      const { token, memberId } = await register(stage().ask)
      const manager = await join(token, "manager")
      expect((await remove(manager.token, memberId)).status).toBe(403)
      expect((await remove(manager.token, manager.id)).status).toBe(200)
      expect(await roles(token)).toEqual(["owner"])
    })

    it.each<[string, (token: string, id: string) => Promise<unknown>]>([
      ["removed", remove],
      ["made a packer", (token, id) => stage().ask(`members/${id}`, { token, json: { role: "packer" } })],
    ])("who were owners and are %s do not come back by a link they kept", async (_what, end) => {
      const { token, memberId } = await register(stage().ask)
      const second = await join(token, "owner")
      const kept = await invite(second.token, "owner")
      const others = await invite(token)
      const json = {}
      const reset = await stage().ask<{ url: string }>(`members/${memberId}/reset-link`, { token: second.token, json })
      await end(token, second.id)
      expect((await accept(kept.secret)).status).toBe(404)
      const again = { token: reset.body.url.split("/").at(-1), new_password: "cá khô một nắng" }
      expect((await stage().ask("password-resets/confirm", { json: again })).status).toBe(400)
      expect((await accept(others.secret)).status).toBe(200)
    })

    it("keep the role somebody else gave them meanwhile, until who acts has seen it", async () => {
      const { token } = await register(stage().ask)
      const { id } = await join(token, "packer")
      const give = (role: Role, expected_role: Role) =>
        stage().ask(`members/${id}`, { token, json: { role, expected_role } })
      expect((await give("manager", "packer")).status).toBe(200)
      const late = await give("owner", "packer")
      expect([late.status, late.body.message]).toEqual([409, expect.stringContaining("Quản lý")])
      expect((await remove(token, `${id}?expected_role=packer`)).status).toBe(409)
      expect(await roles(token)).toEqual(["manager", "owner"])
      // Sent again, or meant by both.
      expect((await give("manager", "packer")).status).toBe(200)
      expect((await remove(token, `${id}?expected_role=manager`)).status).toBe(200)
    })

    it("always have an owner: the last one neither leaves nor steps down", async () => {
      const { token, memberId } = await register(stage().ask)
      expect((await remove(token, memberId)).body.message).toContain("ít nhất một chủ nhiệm")
      const down = await stage().ask(`members/${memberId}`, { token, json: { role: "packer" } })
      expect(down.status).toBe(400)
    })

    it("always have an owner who can sign in: a name on the papers lets nobody in", async () => {
      const { id, token, memberId } = await register(stage().ask)
      const { pool } = stage().market
      await pool.query(
        "insert into cooperative_member (id, name, role, cooperative_id) values ($1, 'Bà Cụ', 'owner', $2)",
        [`coopmem_paper_${id}`, id],
      )
      expect((await remove(token, memberId)).body.message).toContain("ít nhất một chủ nhiệm")
      expect((await remove(token, `coopmem_paper_${id}`)).status).toBe(200)
    })

    it("keep an owner when two remove each other, or leave, at once", async () => {
      const { token, memberId } = await register(stage().ask)
      const second = await join(token, "owner")
      const both = await Promise.all([remove(token, second.id), remove(second.token, memberId)])
      expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
      const left = both[0]?.status === 200 ? { token, id: memberId } : second
      const third = await join(left.token, "owner")
      const leaving = await Promise.all([remove(left.token, left.id), remove(third.token, third.id)])
      expect(leaving.map(({ status }) => status).sort()).toEqual([200, 400])
    })

    it("take over: one becomes owner, the other manager", async () => {
      const { token } = await register(stage().ask)
      const next = await join(token, "packer")
      expect((await stage().ask(`members/${next.id}/transfer`, { token, json: {} })).status).toBe(200)
      expect(await roles(next.token)).toEqual(["manager", "owner"])
      expect((await stage().ask("invites", { token, json: { role: "packer", name: "Ai Đó" } })).status).toBe(403)
    })

    it.each<[what: string, path: string, changes: () => object]>([
      ["password", "me/password", () => ({ password, new_password: "cá khô một nắng" })],
      ["phone", "me", () => ({ password, phone: newPhone() })],
      ["e-mail", "me", () => ({ password, email: `moi-${newPhone()}@cho-htx.example` })],
    ])("who change their %s end the links they were given", async (_what, path, changes) => {
      const { token } = await register(stage().ask)
      const packer = await join(token, "packer")
      const made = await stage().ask<{ url: string }>(`members/${packer.id}/reset-link`, { token, json: {} })
      expect((await stage().ask(path, { token: packer.token, json: changes() })).status).toBe(200)
      const json = { token: made.body.url.split("/").at(-1), new_password: "muối biển Bạch Long" }
      expect((await stage().ask("password-resets/confirm", { json })).status).toBe(400)
    })

    it("who pack see no sums of money, whatever state the cooperative is in", async () => {
      const { token, id } = await register(stage().ask)
      const packer = await join(token, "packer")
      const home = async (of: string) => {
        const { week, money_coming } = (await stage().ask<VendorHomeResponse>("home", { token: of })).body
        return [week === null, money_coming]
      }
      expect([await home(packer.token), await home(token)]).toEqual([
        [true, null],
        [false, 0],
      ])
      for (const status of ["draft", "active", "suspended"]) {
        await stage().market.pool.query("update cooperative set status = $1 where id = $2", [status, id])
        for (const path of ["money", "exports/money"])
          expect([path, (await stage().ask(path, { token: packer.token })).status]).toEqual([path, 403])
        expect((await stage().ask("money", { token })).status).toBe(200)
      }
    })

    it("who have no e-mail get a new password by their owner's link", async () => {
      const { token } = await register(stage().ask)
      const packer = await join(token, "packer")
      const made = await stage().ask<{ url: string }>(`members/${packer.id}/reset-link`, { token, json: {} })
      const json = { token: made.body.url.split("/").at(-1), new_password: "cá khô một nắng" }
      expect((await stage().ask("password-resets/confirm", { json })).status).toBe(200)
      expect((await stage().ask("me", { token: packer.token })).status).toBe(401)
      expect((await stage().ask(`members/${packer.id}/reset-link`, { token: packer.token, json: {} })).status).toBe(401)
    })
  })
}
