import { describe, expect, it } from "vitest"
import { receiver } from "../checkout/shopper.js"
import type { Counter } from "./counter.js"
import { reason, stepsAt } from "./staff-steps.js"

/** Steps of one parcel that two processes take in the same moment. */
export function oneOfTwoWins(counter: () => Counter): void {
  const buy = (...given: Parameters<Counter["buy"]>) => counter().buy(...given)
  const shelf = () => counter().shelf()
  const walk = (...given: Parameters<Counter["walk"]>) => counter().walk(...given)

  describe("two at once, on two processes", () => {
    const at = (index: number) => stepsAt(counter().backend.urls[index % 2] ?? "", "admin/parcels", counter().token)
    it.each([
      ["cancel and pack", ["cancel", "pack"]],
      ["pack and pack", Array.from({ length: 20 }, () => "pack")],
      ["cancel and cancel", ["cancel", "cancel"]],
    ])("%s: one wins", async (_name, steps) => {
      const before = await shelf()
      const { order } = await buy([2, 1])
      await walk(order, "confirm")
      const answers = await Promise.all(
        steps.map((step, index) => at(index).take(order, step, step === "cancel" ? { reason } : {})),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...steps.slice(1).map(() => 409)])
      if ((await counter().staff.read(order)).body.parcel.state === "packed") await walk(order, "cancel")
      expect(await shelf()).toEqual(before)
    })

    it("canceling lines: never more than there is", async () => {
      const { order, code } = await buy([3, 2])
      const line = (await counter().buyer.track(code, receiver.phone)).body.order_group.parcels[0]?.lines.find(
        ({ quantity }) => quantity === 3,
      )
      const body = { lines: [{ line_id: line?.id, quantity: 2 }], reason }
      const answers = await Promise.all([0, 1].map((index) => at(index).take(order, "cancel-lines", body)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect((await counter().staff.read(order)).body.parcel.canceled).toBe(100_000)
    })

    it("reporting the same missing pack: one is taken off, and the other reads both numbers", async () => {
      const { order, code } = await buy([3, 2])
      const line = (await counter().buyer.track(code, receiver.phone)).body.order_group.parcels[0]?.lines.find(
        ({ quantity }) => quantity === 3,
      )
      const cut = (expected?: number) => ({ lines: [{ line_id: line?.id, quantity: 1, expected }], reason })
      const answers = await Promise.all([0, 1].map((index) => at(index).take(order, "cancel-lines", cut(3))))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.body.message).toMatch(/lúc bạn xem có 3, bây giờ còn 2/)
      expect((await counter().staff.read(order)).body.parcel.canceled).toBe(50_000)
      // Having read both numbers, they say that one more is missing.
      expect((await at(1).take(order, "cancel-lines", cut())).status).toBe(200)
    })
  })
}
