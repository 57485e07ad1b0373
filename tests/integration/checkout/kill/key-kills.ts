import { describe, expect, it } from "vitest"
import { adminToken } from "../../../fixtures/base.js"
import { keyed, type RawAnswer } from "../../idempotency/keyed.js"
import { ordersOf, placed, stateOf } from "./reads.js"
import type { Stage } from "./stage.js"

/** Writes under an Idempotency-Key whose process dies; another process is asked the same. */
export function keyKills(stage: () => Stage): void {
  describe("a write under a key", () => {
    /** Sends it to a process that dies at `point`, then twice to one that lives: answers at once, and the same both times. */
    async function cutShort(point: string, send: (url: string) => Promise<RawAnswer>): Promise<RawAnswer> {
      const { backend, died } = stage()
      const doomed = await backend.add({ FAULT_POINT: point })
      died.add(point)
      await expect(send(doomed.url), point).rejects.toThrow()
      const from = Date.now()
      const first = await send(backend.url)
      expect(Date.now() - from, point).toBeLessThan(10_000)
      expect(first.status, point).toBe(200)
      expect(await send(backend.url), point).toMatchObject({ replayed: true, text: first.text })
      return first
    }

    it.each([
      ["idempotency.claimed", false],
      ["idempotency.settled", true],
    ])(
      "that places a cart and is cut off at %s has one effect and one answer",
      async (point, kept) => {
        const { market, carts } = stage()
        const [cart_id = ""] = await carts(1, "pp_cod_cod")
        const options = { json: {}, publishableKey: market.publishableKey, key: `khoa-${point}` }
        const first = await cutShort(point, (url) => keyed(`${url}/store/carts/${cart_id}/complete`, options))
        expect(first.replayed).toBe(kept)
        expect(await stateOf(market, cart_id)).toEqual(placed)
      },
      60_000,
    )

    it("that moves money and is cut off between the effect and its answer has one effect", async () => {
      const { backend, market, flows, carts } = stage()
      const [cart_id = ""] = await carts(1, "pp_cod_cod")
      await flows.run("complete", { cart_id })
      const [order] = await ordersOf(market, cart_id)
      for (const step of ["confirm", "pack", "hand-over", "deliver", "remit"])
        await flows.run(step, { ...order, key: `${step}-khoa` })
      const authorization = `Bearer ${await adminToken(backend)}`
      const options = { json: { amount: 7_000, reason: "Hàng bị dập" }, authorization, key: "khoa-hoan-tien" }
      const path = `/admin/parcels/${order?.order_id}/refunds`
      await cutShort("idempotency.worked", (url) => keyed(`${url}${path}`, options))
      const { rows } = await market.pool.query(
        `select pa.refunded, (select count(*)::int from money_movement m where m.order_id = pa.order_id and m.kind = 'refund') as movements
        from payment_allocation pa where pa.order_id = $1`,
        [order?.order_id],
      )
      expect(rows).toEqual([{ refunded: 7_000, movements: 1 }])
    }, 60_000)
  })
}
