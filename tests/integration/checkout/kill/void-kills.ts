import { expect, it } from "vitest"
import { GATEWAY } from "../../../fixtures/payments.js"
import { ordersOf, sessionOf } from "./reads.js"
import type { Stage } from "./stage.js"

/** A purchase that was wholly canceled before its promised money was taken. */
export function voidKills(stage: () => Stage): void {
  it("ends the promise of a wholly canceled purchase, wherever the process that does so is cut off", async () => {
    const { gateway, market, flows, carts, die } = stage()
    gateway.mood = () => "approve"
    for (const at of ["claimed", "provided", "recorded", "finished"]) {
      const point = `money.void.${at}`
      const [cart_id = ""] = await carts(1, GATEWAY)
      const key = await sessionOf(market, cart_id)
      await flows.run("complete", { cart_id })
      const [order] = await ordersOf(market, cart_id)
      await flows.run("cancel-group", { ...order, key: point })
      await die(point, "sweep-money", {})
      await market.pool.query("update money_movement set retry_at = now() where state = 'pending'")
      await flows.run("sweep-money", {})
      expect(gateway.charges.get(key)?.state, point).toBe("canceled")
      const { rows } = await market.pool.query(
        `select p.canceled_at is not null as canceled, pc.status, m.kind, m.state from order_group g
          join payment_collection pc on pc.id = g.payment_collection_id join payment p on p.payment_collection_id = pc.id
          join money_movement m on m.payment_id = p.id where g.cart_id = $1`,
        [cart_id],
      )
      expect(rows, point).toEqual([{ canceled: true, status: "canceled", kind: "void", state: "done" }])
    }
  }, 120_000)
}
