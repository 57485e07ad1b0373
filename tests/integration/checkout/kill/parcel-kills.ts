import { describe, expect, it } from "vitest"
import { ordersOf, returnOf } from "./reads.js"
import { parcelScenarios, returnScenarios, type Scenario } from "./scenarios.js"
import { each, type Stage } from "./stage.js"

/** Every step of a parcel, its cancellation, its refund and its return: once, whole or not at all. */
export function parcelKills(stage: () => Stage): void {
  describe.each([...parcelScenarios, ...returnScenarios])("$flow", ({ flow, before, points }: Scenario) => {
    it("happens once, whole or not at all", async () => {
      const { market, flows, carts, die } = stage()
      const ids = await carts(points.length, "pp_cod_cod")
      await each(points, async (point, index) => {
        const cart_id = ids[index] ?? ""
        await flows.run("complete", { cart_id })
        const [order] = await ordersOf(market, cart_id)
        if (!order) throw new Error(`no order of ${cart_id}`)
        for (const step of before) await flows.run(step, { ...order, key: `${step}-${point}` })
        const input = { ...order, return_id: await returnOf(market, order.order_id) }
        const events = async () => {
          const { rows } = await market.pool.query<{ count: number }>(
            `select count(*)::int as count from parcel_event e join parcel p on p.order_id = e.order_id where p.order_group_id = $1`,
            [order.order_group_id],
          )
          return rows[0]?.count
        }
        const quiet = await events()
        await die(point, flow, { ...input, key: point })
        if (!point.endsWith("committed")) expect(await events(), point).toBe(quiet)
        await flows.run(flow, { ...input, key: point })
        const once = await events()
        expect(once, point).toBeGreaterThan(quiet ?? 0)
        await flows.run(flow, { ...input, key: point })
        expect(await events(), point).toBe(once)
      })
    }, 240_000)
  })
}
