import { beforeAll, describe, it } from "vitest"
import { call } from "../../harness/http.js"
import { book } from "../money/book.js"
import type { Bench } from "./bench.js"
import { openSides, type Side, type Sides } from "./sides.js"

/** Money we book for an order beside Medusa's own captures and refunds. */
export function moneyReadsAlike(bench: () => Bench): void {
  let sides: Sides
  let user: string

  beforeAll(async () => {
    sides = await openSides(bench())
    const { url } = sides.market
    const me = await call<{ user: { id: string } }>(`${url}/admin/users/me`, { token: sides.token })
    user = me.body.user.id
  })

  const bookOurs = (kind: "capture" | "refund", { order }: Side, amount: number) =>
    book(sides.market.pool, kind, order, amount, { actor: `user:${user}`, reason: "Hàng bị dập" })

  /** Medusa's own routes for the money of one payment. */
  const stock = {
    capture: ({ payment }: Side, amount?: number) =>
      sides.market.admin(`payments/${payment}/capture`, amount ? { amount } : {}),
    refund: ({ payment }: Side, amount: number) =>
      sides.market.admin(`payments/${payment}/refund`, { amount, note: "Hàng bị dập" }),
  }

  describe("money of an order booked by us reads like Medusa's own, field by field", () => {
    it("when all of it came in", async () => {
      const [ours, theirs] = await sides.make()
      await bookOurs("capture", ours, ours.total)
      await stock.capture(theirs)
      await sides.expectAlike(ours, theirs)
    })

    it("when some of it came in", async () => {
      const [ours, theirs] = await sides.make()
      await bookOurs("capture", ours, 40_000)
      await stock.capture(theirs, 40_000)
      await sides.expectAlike(ours, theirs)
    })

    it("when some of it went back without any goods", async () => {
      const [ours, theirs] = await sides.make()
      await bookOurs("capture", ours, ours.total)
      await bookOurs("refund", ours, 7_000)
      await stock.capture(theirs)
      await stock.refund(theirs, 7_000)
      await sides.expectAlike(ours, theirs)
    })

    it("when all of it went back in two parts", async () => {
      const [ours, theirs] = await sides.make()
      await bookOurs("capture", ours, ours.total)
      await stock.capture(theirs)
      for (const amount of [10_000, ours.total - 10_000]) {
        await bookOurs("refund", ours, amount)
        await stock.refund(theirs, amount)
      }
      await sides.expectAlike(ours, theirs)
    })
  })
}
