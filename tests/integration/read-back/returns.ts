import { beforeAll, describe, expect, it } from "vitest"
import { type StaffDesk, staffDesk } from "../money/sold.js"
import type { Bench } from "./bench.js"
import { openSides, type Side, type Sides } from "./sides.js"

/** Goods a buyer sends back beside Medusa's own returns. */
export function returnsReadAlike(bench: () => Bench): void {
  let sides: Sides
  let desk: StaffDesk

  beforeAll(async () => {
    sides = await openSides(bench())
    desk = await staffDesk([bench().backend.url])
  })

  /** At the buyer's and paid: of a promised payment Medusa would make a new one with every return, ours stays the purchase's. */
  async function delivered(): Promise<[Side, Side]> {
    const [ours, theirs] = await sides.make()
    await desk.deliver(ours)
    await desk.remit(ours)
    await sides.deliverByMedusa(theirs)
    await sides.market.admin(`payments/${theirs.payment}/capture`, {})
    return [ours, theirs]
  }

  /** One of the first line's two, two of the second line's three. */
  const wanted = ({ lines }: Side) => lines.map((id, index) => ({ id, quantity: index + 1 }))

  const askUs = async (side: Side) =>
    (
      await desk.open(
        side,
        wanted(side).map(({ id, quantity }) => ({ line_id: id, quantity })),
      )
    ).body.return.id

  /** Medusa's own routes for one return. */
  const stock = {
    ask: async (side: Side) => {
      const { admin } = sides.market
      const made = await admin<{ return: { id: string } }>("returns", {
        order_id: side.order,
        location_id: sides.locationId,
      })
      const at = `returns/${made.return.id}`
      const items = wanted(side).map((item) => ({ ...item, internal_note: "Không vừa ý" }))
      await admin(`${at}/request-items`, { items })
      await admin(`${at}/request`, { no_notification: true })
      return made.return.id
    },
    receive: async (
      id: string,
      whole: { id: string; quantity: number }[],
      damaged: { id: string; quantity: number }[],
    ) => {
      const { admin } = sides.market
      await admin(`returns/${id}/receive`, {})
      await admin(`returns/${id}/receive-items`, { items: whole })
      if (damaged.length > 0) await admin(`returns/${id}/dismiss-items`, { items: damaged })
      await admin(`returns/${id}/receive/confirm`, { no_notification: true })
    },
  }

  async function expectAlike(ours: Side, theirs: Side, mine: string, stocks: string) {
    await sides.expectAlike(ours, theirs)
    expect(await sides.readReturn(mine)).toEqual(await sides.readReturn(stocks))
  }

  const line = ({ lines }: Side, index: number) => lines[index] ?? ""

  describe("a return of ours reads like Medusa's own, field by field", () => {
    it("when it is asked for", async () => {
      const [ours, theirs] = await delivered()
      await expectAlike(ours, theirs, await askUs(ours), await stock.ask(theirs))
    })

    it("when all of its goods have come back, some of them damaged", async () => {
      const [ours, theirs] = await delivered()
      const [mine, stocks] = [await askUs(ours), await stock.ask(theirs)]
      const answer = await desk.receive(ours, mine, [
        { line_id: line(ours, 0), restocked: 1, damaged: 0 },
        { line_id: line(ours, 1), restocked: 1, damaged: 1 },
      ])
      expect(answer.status).toBe(200)
      const whole = [0, 1].map((index) => ({ id: line(theirs, index), quantity: 1 }))
      await stock.receive(stocks, whole, [{ id: line(theirs, 1), quantity: 1 }])
      await expectAlike(ours, theirs, mine, stocks)
    })

    it("when some of its goods have come back", async () => {
      const [ours, theirs] = await delivered()
      const [mine, stocks] = [await askUs(ours), await stock.ask(theirs)]
      await desk.receive(ours, mine, [{ line_id: line(ours, 1), restocked: 1, damaged: 0 }])
      await stock.receive(stocks, [{ id: line(theirs, 1), quantity: 1 }], [])
      await expectAlike(ours, theirs, mine, stocks)
    })

    it("when it is canceled", async () => {
      const [ours, theirs] = await delivered()
      const [mine, stocks] = [await askUs(ours), await stock.ask(theirs)]
      await desk.cancel(ours, mine)
      await sides.market.admin(`returns/${stocks}/cancel`, { no_notification: true })
      await expectAlike(ours, theirs, mine, stocks)
    })
  })
}
