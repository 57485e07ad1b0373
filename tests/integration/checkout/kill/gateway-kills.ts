import { describe, expect, it } from "vitest"
import { GATEWAY } from "../../../fixtures/payments.js"
import type { Mood } from "../../../harness/fake-gateway.js"
import { choosePayment } from "../paid-cart.js"
import { leaseOver, nothing, placed, sessionOf, stateOf } from "./reads.js"
import { gatewayScenarios } from "./scenarios.js"
import { each, type Stage } from "./stage.js"

/** Completion through a gateway: one charge and one group, or as if nothing had been. */
export function gatewayKills(stage: () => Stage): void {
  describe.each(gatewayScenarios)("completion through a gateway that says %s", (word, points) => {
    it("ends placed with one charge or as if nothing had been, whether the buyer comes back or the sweeper", async () => {
      const { gateway, market, flows, carts, die } = stage()
      const ids = await carts(points.length * 2, GATEWAY)
      const cases = points.flatMap((point) => [
        { point, back: "buyer" },
        { point, back: "sweeper" },
      ])
      const moods = new Map<string, Mood>()
      gateway.mood = (key) => moods.get(key) ?? "approve"
      await each(cases, async ({ point, back }, index) => {
        const cart_id = ids[index] ?? ""
        const key = await sessionOf(market, cart_id)
        moods.set(key, word)
        await die(point, "complete", { cart_id })
        moods.delete(key)
        await leaseOver(market, cart_id)
        if (back === "sweeper") {
          while ((await stateOf(market, cart_id)).status === "placing") await flows.run("sweep-placing", {})
          const charged = gateway.taken().some((charge) => charge.key === key)
          expect(await stateOf(market, cart_id), point).toEqual(charged ? placed : nothing)
        }
        await insist(stage(), cart_id, point)
        expect(await stateOf(market, cart_id), point).toEqual(placed)
        const sessions = await market.pool.query<{ id: string }>(
          `select s.id from payment_session s join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id where l.cart_id = $1`,
          [cart_id],
        )
        const mine = new Set([key, ...sessions.rows.map((row) => row.id)])
        const taken = gateway.taken().filter((charge) => mine.has(charge.key))
        expect(
          taken.map((charge) => charge.times),
          point,
        ).toEqual([1])
      })
    }, 240_000)
  })

  it("cancels at the gateway before it releases, and may be cut off in between", async () => {
    const { market, flows, carts, die } = stage()
    const [cart_id = ""] = await carts(1, GATEWAY)
    await sessionOf(market, cart_id)
    await die("completion.committed", "complete", { cart_id })
    await leaseOver(market, cart_id)
    await die("gateway.canceled", "sweep-placing", {})
    expect((await stateOf(market, cart_id)).status).toBe("placing")
    await leaseOver(market, cart_id)
    await flows.run("sweep-placing", {})
    expect(await stateOf(market, cart_id)).toEqual(nothing)
  })
}

/** A buyer who tries until the order stands, and chooses a payment anew when the last one came to nothing. */
async function insist({ market, buyer }: Stage, cartId: string, point: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await buyer.complete(cartId)
    if (answer.status === 200) return
    if (answer.body.code === "payment_pending") await leaseOver(market, cartId)
    else await choosePayment(market, buyer, cartId, GATEWAY)
  }
  throw new Error(`${cartId} never became an order after ${point}`)
}
