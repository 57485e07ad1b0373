import { describe, expect, it } from "vitest"
import { GATEWAY, TRANSFER } from "../../../fixtures/payments.js"
import { ordersOf, placed, sessionOf, stateOf, transferOf } from "./reads.js"
import { each, type Stage } from "./stage.js"

/** Transfers, holds and refunds through the gateway. */
export function moneyKills(stage: () => Stage): void {
  describe("money that waits", () => {
    it("is captured by a transfer exactly once", async () => {
      const { market, flows, carts, die } = stage()
      const points = ["hold.pay.locked", "money.capture.allocated", "hold.pay.captured", "hold.pay.written"]
      const ids = await carts(points.length, TRANSFER)
      await each(points, async (point, index) => {
        const cart_id = ids[index] ?? ""
        await flows.run("complete", { cart_id })
        const transfer = await transferOf(market, cart_id)
        await die(point, "paid", transfer)
        expect(await flows.run("paid", transfer), point).toBe("paid")
        expect(await flows.run("paid", transfer), point).toBe("paid_before")
      })
    }, 120_000)

    it("comes before a person once when it is not what is due", async () => {
      const { market, flows, carts, die } = stage()
      const [cart_id = ""] = await carts(1, TRANSFER)
      await flows.run("complete", { cart_id })
      const transfer = { ...(await transferOf(market, cart_id)), amount: 1 }
      await die("hold.pay.case", "paid", transfer)
      expect([await flows.run("paid", transfer), await flows.run("paid", transfer)]).toEqual(["case", "case"])
      const { rows } = await market.pool.query("select 1 from checkout_case where order_group_id = $1", [
        transfer.order_group_id,
      ])
      expect(rows).toHaveLength(1)
    })

    it("that does not come ends the hold, whole or not at all", async () => {
      const { market, flows, carts, die } = stage()
      for (const point of ["hold.expire.locked", "hold.expire.canceled", "hold.expire.written"]) {
        const [cart_id = ""] = await carts(1, TRANSFER)
        await flows.run("complete", { cart_id })
        await market.pool.query("update order_group set hold_until = now() where cart_id = $1", [cart_id])
        await die(point, "sweep-holds", {})
        expect(await stateOf(market, cart_id), point).toEqual(placed)
        await flows.run("sweep-holds", {})
        expect(await stateOf(market, cart_id), point).toEqual({ ...placed, reserved: 0 })
      }
    }, 120_000)

    it("that was only promised is taken once when the goods leave", async () => {
      const { gateway, market, flows, carts, die } = stage()
      gateway.mood = () => "approve"
      const points = ["promised", "claimed", "provided", "recorded", "finished"].map((at) => `money.capture.${at}`)
      for (const point of points) {
        const [cart_id = ""] = await carts(1, GATEWAY)
        const key = await sessionOf(market, cart_id)
        await flows.run("complete", { cart_id })
        const [order] = await ordersOf(market, cart_id)
        for (const step of ["confirm", "pack"]) await flows.run(step, { ...order, key: `${step}-${point}` })
        const input = { ...order, key: point }
        if (point === "money.capture.promised") await die(point, "hand-over", input)
        await flows.run("hand-over", input)
        if (point !== "money.capture.promised") await die(point, "sweep-money", {})
        await market.pool.query("update money_movement set retry_at = now() where state = 'pending'")
        await flows.run("sweep-money", {})
        expect(gateway.charges.get(key)?.captures.size, point).toBe(1)
        const { rows } = await market.pool.query(
          `select g.payment_state as state, sum(pa.captured)::int = g.total as whole from order_group g
            join payment_allocation pa on pa.order_group_id = g.id where g.cart_id = $1 group by g.id`,
          [cart_id],
        )
        expect(rows, point).toEqual([{ state: "paid", whole: true }])
      }
    }, 120_000)

    it("goes back through the gateway exactly once", async () => {
      const { gateway, market, flows, carts, die } = stage()
      gateway.mood = () => "capture"
      const points = [
        "parcel.forgive.asked",
        "money.refund.claimed",
        "money.refund.provided",
        "money.refund.recorded",
        "money.refund.finished",
      ]
      for (const point of points) {
        const [cart_id = ""] = await carts(1, GATEWAY)
        const key = await sessionOf(market, cart_id)
        await flows.run("complete", { cart_id })
        const [order] = await ordersOf(market, cart_id)
        const input = { ...order, key: point }
        if (point === "parcel.forgive.asked") await die(point, "cancel", input)
        await flows.run("cancel", input)
        if (point !== "parcel.forgive.asked") await die(point, "sweep-money", {})
        await market.pool.query("update money_movement set retry_at = now() where state = 'pending'")
        await flows.run("sweep-money", {})
        const refunds = gateway.charges.get(key)?.refunds
        expect([...(refunds?.values() ?? [])], point).toEqual([order?.amount])
      }
    }, 120_000)
  })
}
