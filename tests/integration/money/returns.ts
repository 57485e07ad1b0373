import { beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Sold, type StaffDesk, sell } from "./sold.js"

/** Five kilograms within the commune. */
const DELIVERY = 24_000

/** Goods that come back after delivery, and their money. */
export function returnsOfGoods(stage: () => { market: Market; desk: StaffDesk }): void {
  let market: Market
  let desk: StaffDesk
  let rice: ProductFixture
  let honey: ProductFixture

  beforeAll(async () => {
    market = stage().market
    desk = stage().desk
    const cooperative = await createCooperative(market)
    rice = await createProduct(market, cooperative, { price: 30_000, stock: 500 })
    honey = await createProduct(market, cooperative, { price: 50_000, stock: 500 })
  })

  /** Three bags of rice and two jars of honey, at the buyer's. */
  async function delivered(): Promise<Sold> {
    const [order] = await sell(market, [
      [rice, 3],
      [honey, 2],
    ])
    if (!order) throw new Error("nothing was sold")
    await desk.deliver(order)
    return order
  }

  const lineOf = ({ lines }: Sold, index: number, quantity = lines[index]?.quantity ?? 0) => ({
    line_id: lines[index]?.line_id ?? "",
    quantity,
  })
  const back = ({ lines }: Sold, index: number, restocked: number, damaged = 0) => ({
    line_id: lines[index]?.line_id ?? "",
    restocked,
    damaged,
  })

  async function opened(order: Sold, lines = order.lines): Promise<string> {
    const answer = await desk.open(order, lines)
    if (answer.status !== 200) throw new Error(`open: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.return.id
  }

  const stock = async ({ inventoryItemId }: ProductFixture) => {
    const { rows } = await market.pool.query<{ n: string }>(
      "select stocked_quantity as n from inventory_level where inventory_item_id = $1",
      [inventoryItemId],
    )
    return Number(rows[0]?.n)
  }

  describe("a return after delivery", () => {
    it("puts whole goods on the shelf, damaged ones not, and lowers what the buyer owes by their value", async () => {
      const order = await delivered()
      const before = [await stock(rice), await stock(honey)]
      const id = await opened(order, [lineOf(order, 0, 2), lineOf(order, 1, 1)])
      const answer = await desk.receive(order, id, [back(order, 0, 1, 1), back(order, 1, 1)])
      expect(answer.body.return).toMatchObject({ status: "received" })
      expect(answer.body.parcel).toMatchObject({ state: "delivered", canceled: 110_000, due: 80_000 + DELIVERY })
      expect([await stock(rice), await stock(honey)]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1])
    })

    it("means less to remit while the cash has not arrived", async () => {
      const order = await delivered()
      const id = await opened(order, [lineOf(order, 1)])
      await desk.receive(order, id, [back(order, 1, 2)])
      expect(await desk.remit(order)).toMatchObject({ state: "remitted", captured: 90_000 + DELIVERY, due: 0 })
      expect(await desk.money(order)).toMatchObject({ refunding: 0, refunded: 0, refundable: 90_000 + DELIVERY })
    })

    it("leaves a refund when the money is there, which counts against the cap until somebody has given it", async () => {
      const order = await delivered()
      await desk.remit(order)
      await desk.refund(order, 20_000)
      const id = await opened(order, [lineOf(order, 1)])
      await desk.receive(order, id, [back(order, 1, 2)])
      const money = await desk.money(order)
      expect(money).toMatchObject({ refunded: 20_000, refunding: 80_000, refundable: 90_000 + DELIVERY })
      expect((await desk.refund(order, 90_000 + DELIVERY + 1)).status).toBe(400)
      await expect
        .poll(async () => (await openCases(order)).map(({ detail }) => detail), { timeout: 10_000 })
        .toEqual([expect.objectContaining({ reason: "by_hand", amount: 80_000 })])
    })

    it("ends as returned when every piece is back piece by piece, to the last đồng but the delivery", async () => {
      const order = await delivered()
      await desk.remit(order)
      for (const index of [1, 0, 0, 1, 0]) {
        const id = await opened(order, [lineOf(order, index, 1)])
        expect((await desk.receive(order, id, [back(order, index, 1)])).status).toBe(200)
      }
      const money = await desk.money(order)
      expect(money).toMatchObject({ canceled: 190_000, refunding: 190_000 })
      expect((await market.pool.query("select state from parcel where order_id = $1", [order.order])).rows).toEqual([
        { state: "returned" },
      ])
    })

    it("never takes back more than was delivered, whoever asks at once", async () => {
      const order = await delivered()
      const answers = await Promise.all(Array.from({ length: 6 }, () => desk.open(order, [lineOf(order, 0, 1)])))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 400, 400, 400])
      const late = await desk.open(order, [lineOf(order, 0, 1)])
      expect(late.body.details?.[0]?.path).toBe(order.lines[0]?.line_id)
    })

    it("receives one parcel once, however many clerks book it", async () => {
      const order = await delivered()
      const id = await opened(order, [lineOf(order, 0)])
      const answers = await Promise.all(Array.from({ length: 5 }, () => desk.receive(order, id, [back(order, 0, 3)])))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
      expect((await desk.money(order)).canceled).toBe(90_000)
    })

    it("happens once under one key", async () => {
      const order = await delivered()
      const key = `tra-hang-${order.order}`
      const twice = await Promise.all([1, 2].map(() => desk.open(order, [lineOf(order, 0, 2)], key)))
      expect(new Set(twice.map(({ body }) => body.return.id)).size).toBe(1)
      const id = twice[0]?.body.return.id ?? ""
      const received = await Promise.all([1, 2].map(() => desk.receive(order, id, [back(order, 0, 1)], `${key}-nhan`)))
      expect(received.map(({ status }) => status)).toEqual([200, 200])
      expect((await desk.money(order)).canceled).toBe(30_000)
    })

    it("can be canceled before anything came back, and its goods asked for again", async () => {
      const order = await delivered()
      const id = await opened(order)
      expect((await desk.cancel(order, id)).body.return).toMatchObject({ status: "canceled" })
      const again = await opened(order)
      await desk.receive(order, again, [back(order, 0, 1)])
      expect((await desk.cancel(order, again)).status).toBe(409)
      expect((await desk.receive(order, id, [back(order, 0, 1)])).status).toBe(409)
    })

    it("is refused before delivery, for a line of another order, for more than it waits for, and for nothing", async () => {
      const [fresh] = await sell(market, [[rice, 1]])
      const order = await delivered()
      const other = await delivered()
      if (!fresh) throw new Error("nothing was sold")
      expect((await desk.open(fresh, [lineOf(fresh, 0)])).status).toBe(409)
      expect((await desk.open(order, [lineOf(other, 0)])).status).toBe(400)
      const id = await opened(order, [lineOf(order, 0, 1)])
      expect((await desk.receive(order, id, [back(order, 0, 1, 1)])).status).toBe(400)
      expect((await desk.receive(order, id, [back(order, 0, 0)])).status).toBe(400)
      expect((await desk.receive(other, id, [back(order, 0, 1)])).status).toBe(404)
      expect((await desk.money(order)).canceled).toBe(0)
    })
  })

  const openCases = async ({ order }: Sold) =>
    (
      await market.pool.query<{ detail: Record<string, unknown> }>(
        "select detail from checkout_case where kind = 'refund_stuck' and state = 'open' and detail ->> 'order_id' = $1",
        [order],
      )
    ).rows
}
