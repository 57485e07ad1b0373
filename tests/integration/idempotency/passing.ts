import { describe, expect, it } from "vitest"
import { createMember } from "../../fixtures/member.js"
import { receiver } from "../checkout/shopper.js"
import type { Desk } from "./desk.js"
import { codeOf, keyed } from "./keyed.js"

const reason = "Người mua đổi ý"

/** Answers about the caller and not about the request: the key is free, and the same key is good once they no longer hold. */
export function freesKeysOfPassingAnswers(desk: () => Desk): void {
  describe("a refusal that may pass keeps no key", () => {
    const bought = async () => {
      const { cart, complete } = desk()
      const { order_group } = JSON.parse((await complete(await cart())).text)
      return { code: String(order_group.code), order: String(order_group.order_ids[0]) }
    }
    /** A guest cancels; without a phone nobody knows who asks. */
    const cancel = (code: string, key: string | undefined, phone?: string) =>
      keyed(`${desk().backend.url}/store/order-groups/${code}/cancel`, {
        json: { reason, ...(phone ? { phone } : {}) },
        publishableKey: desk().market.publishableKey,
        ...(key ? { key } : {}),
      })

    it("401: who says later who they are is served", async () => {
      const { code } = await bought()
      expect((await cancel(code, "chua-dang-nhap-1")).status).toBe(401)
      expect(await desk().rowsOf("chua-dang-nhap-1")).toEqual([])
      expect(await cancel(code, "chua-dang-nhap-1", receiver.phone)).toMatchObject({ status: 200, replayed: false })
    })

    it("403: a packer who becomes a manager is served", async () => {
      const { backend, market, cooperative } = desk()
      const { order } = await bought()
      const { id, token } = await createMember(market, cooperative.id, "packer")
      const send = () =>
        keyed(`${backend.url}/vendor/orders/${order}/cancel`, {
          json: { reason },
          authorization: `Bearer ${token}`,
          key: "chua-duoc-phep-1",
        })
      expect((await send()).status).toBe(403)
      expect(await desk().rowsOf("chua-duoc-phep-1")).toEqual([])
      await market.pool.query("update cooperative_member set role = 'manager' where id = $1", [id])
      expect(await send()).toMatchObject({ status: 200, replayed: false })
      expect(await send()).toMatchObject({ status: 200, replayed: true })
    })

    it("409 of the database: who met another request there is told when to come back, and served then", async () => {
      const { code } = await bought()
      const { pool } = desk().market
      await pool.query(`create function meet_another() returns trigger language plpgsql as
        $$ begin raise exception 'deadlock detected' using errcode = '55P03'; end $$`)
      await pool.query("create trigger meet_another before insert on parcel_event execute function meet_another()")
      const met = await cancel(code, "gap-nguoi-khac-1", receiver.phone)
      await pool.query("drop trigger meet_another on parcel_event")
      await pool.query("drop function meet_another()")
      expect(met.status).toBe(409)
      expect(await desk().rowsOf("gap-nguoi-khac-1")).toEqual([])
      expect(await cancel(code, "gap-nguoi-khac-1", receiver.phone)).toMatchObject({ status: 200, replayed: false })
    })

    it("429: who guessed too often is served when the time is over", async () => {
      const { code } = await bought()
      let wrong = await cancel(code, undefined, "0900 000 999")
      for (let tries = 0; tries < 60 && wrong.status !== 429; tries += 1)
        wrong = await cancel(code, undefined, "0900 000 999")
      expect([wrong.status, codeOf(wrong)]).toEqual([429, expect.any(String)])
      expect((await cancel(code, "qua-nhieu-lan-1", receiver.phone)).status).toBe(429)
      expect(await desk().rowsOf("qua-nhieu-lan-1")).toEqual([])
      await desk().market.pool.query("update guess_count set until = now()")
      expect(await cancel(code, "qua-nhieu-lan-1", receiver.phone)).toMatchObject({ status: 200, replayed: false })
    })
  })
}
