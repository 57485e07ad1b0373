import { describe, expect, it } from "vitest"
import { TRANSFER } from "../../../fixtures/payments.js"
import { nothing, placed, stateOf } from "./reads.js"
import { completionPoints } from "./scenarios.js"
import { each, type Stage } from "./stage.js"

/** Completion in one transaction: cash and transfers. */
export function completionKills(stage: () => Stage): void {
  describe.each(["pp_cod_cod", TRANSFER])("completion in one transaction with %s", (provider) => {
    it("leaves nothing when it is cut off before the commit, all of it after, and the buyer's next try gives the order once", async () => {
      const { market, buyer, carts, die } = stage()
      const ids = await carts(completionPoints.length, provider)
      await each(completionPoints, async (point, index) => {
        const cart_id = ids[index] ?? ""
        await die(point, "complete", { cart_id })
        expect(await stateOf(market, cart_id), point).toEqual(point === "completion.committed" ? placed : nothing)
        const [first, second] = [await buyer.complete(cart_id), await buyer.complete(cart_id)]
        expect([first.status, second.status], point).toEqual([200, 200])
        expect(second.body.order_group.id).toBe(first.body.order_group.id)
        expect(await stateOf(market, cart_id), point).toEqual(placed)
      })
    }, 240_000)
  })
}
