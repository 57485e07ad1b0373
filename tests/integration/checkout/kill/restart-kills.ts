import type { AdminCaseResponse } from "@cho-htx/contracts"
import { describe, expect, it } from "vitest"
import { adminToken } from "../../../fixtures/base.js"
import { GATEWAY, TRANSFER } from "../../../fixtures/payments.js"
import { call } from "../../../harness/http.js"
import { shopper } from "../shopper.js"
import { placed, sessionOf, stateOf, transferOf } from "./reads.js"
import type { Stage } from "./stage.js"

/** Whole backends that die while they answer a request; the one started after them puts things right by its own jobs. */
export function restartKills(stage: () => Stage): void {
  describe("a whole backend", () => {
    it("that dies with a charge taken is put right by the sweeper of the next, and a decision cut off goes on where it was", async () => {
      const { backend, market, flows, carts, died } = stage()
      const doomed = (point: string, worker: "shared" | "server") => {
        died.add(point)
        return backend.add({ FAULT_POINT: point, MEDUSA_WORKER_MODE: worker })
      }
      const [[paidCart = ""], [lateCart = ""]] = [await carts(1, GATEWAY), await carts(1, TRANSFER)]
      const key = await sessionOf(market, paidCart)
      const first = await doomed("gateway.answered", "server")
      await expect(shopper({ ...market, url: first.url }).complete(paidCart)).rejects.toThrow()
      expect((await stateOf(market, paidCart)).status).toBe("placing")

      await flows.run("complete", { cart_id: lateCart })
      await market.pool.query("update order_group set hold_until = now() where cart_id = $1", [lateCart])
      await flows.run("sweep-holds", {})
      expect(await flows.run("paid", await transferOf(market, lateCart))).toBe("case")
      const { rows } = await market.pool.query<{ id: string }>(
        "select c.id from checkout_case c join order_group g on g.id = c.order_group_id where g.cart_id = $1",
        [lateCart],
      )
      const token = await adminToken(backend)
      const resolve = (url: string) =>
        call<AdminCaseResponse>(`${url}/admin/checkout-cases/${rows[0]?.id}/resolve`, {
          json: { resolution: "place_again" },
          token,
        })

      const second = await doomed("case.place-again.cart", "shared")
      await expect.poll(async () => stateOf(market, paidCart), { timeout: 40_000, interval: 200 }).toEqual(placed)
      expect(stage().gateway.charges.get(key)?.times).toBe(1)
      await expect(resolve(second.url)).rejects.toThrow()
      const third = await doomed("case.place-again.placed", "server")
      await expect(resolve(third.url)).rejects.toThrow()
      const [done, again] = [await resolve(backend.url), await resolve(backend.url)]
      expect([done.status, again.status]).toEqual([200, 200])
      expect(done.body.checkout_case).toMatchObject({ state: "resolved", resolution: "place_again" })
      const made = await market.pool.query<{ payment_state: string }>(
        "select g.payment_state from order_group g join checkout_case c on c.detail ->> 'cart_id' = g.cart_id where c.id = $1",
        [rows[0]?.id],
      )
      expect(made.rows).toEqual([{ payment_state: "paid" }])
    }, 180_000)
  })
}
