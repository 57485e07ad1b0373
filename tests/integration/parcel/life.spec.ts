import { parcelSteps } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { createMember } from "../../fixtures/member.js"
import { createProduct } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { readyCart, receiver } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { type Counter, openCounter } from "./counter.js"
import { kitsAndPickup } from "./kits.js"
import { leaveMarketOrdersAlone } from "./medusa-routes.js"
import { carrier, reason, stepsAt } from "./staff-steps.js"
import { oneOfTwoWins } from "./two-at-once.js"

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})
afterAll(() => counter?.backend.stop())

const buy = (...given: Parameters<Counter["buy"]>) => counter.buy(...given)
const shelf = () => counter.shelf()
const walk = (...given: Parameters<Counter["walk"]>) => counter.walk(...given)

describe("a parcel", () => {
  it("goes from the order to the cash by its own cooperative's hands, and everybody reads how", async () => {
    const { order, code, total } = await buy()
    const member = await createMember(counter.market, counter.cooperative.id)
    const own = stepsAt(counter.market.url, "vendor/orders", member.token)
    for (const [step, body] of [["confirm"], ["pack"], ["hand-over", carrier], ["deliver"], ["remit"]] as const)
      expect([step, (await own.take(order, step, body)).status]).toEqual([step, 200])
    const { parcel, history } = (await counter.staff.read(order)).body
    expect(parcel).toMatchObject({
      state: "remitted",
      amount: total,
      captured: total,
      due: 0,
      next: ["refund", "return"],
    })
    expect(history.map(({ kind }) => kind).filter((kind) => kind !== "captured")).toEqual([
      "confirmed",
      "packed",
      "shipped",
      "delivered",
      "remitted",
    ])
    expect(history[0]?.actor.label).toMatch(/^Xã viên/)
    const seen = (await counter.buyer.track(code, receiver.phone)).body.order_group
    expect(seen.parcels[0]).toMatchObject({ state: "delivered", ...carrier, due: 0, captured: total })
    expect(seen.parcels[0]?.timeline.map(({ state, by }) => [state, by])).toEqual([
      ["placed", "buyer"],
      ["confirmed", "cooperative"],
      ["packed", "cooperative"],
      ["shipped", "cooperative"],
      ["delivered", "cooperative"],
    ])
    expect(JSON.stringify(seen)).not.toContain("Xã viên")
    const { rows } = await counter.market.pool.query(
      "select action from audit_entry where entity_id = $1 and actor = $2",
      [order, `member:${member.id}`],
    )
    expect(rows.length).toBeGreaterThanOrEqual(5)
  })

  it("that nobody took goes back to the shelf, after a second try", async () => {
    const before = await shelf()
    const { order, code } = await buy()
    const { parcel } = await walk(order, "confirm", "pack", "hand-over", "fail", "hand-over", "fail", "return-to-stock")
    expect(parcel).toMatchObject({ state: "returned", due: 0, canceled: parcel.amount, next: [] })
    expect(await shelf()).toEqual(before)
    const seen = (await counter.buyer.track(code, receiver.phone)).body.order_group
    expect(seen.payment).toMatchObject({ paid: 0, due: 0 })
    expect(seen.parcels[0]?.timeline.find(({ state }) => state === "delivery_failed")?.note).toBe(reason)
  })

  it.each([
    ["placed", []],
    ["confirmed", ["confirm"]],
    ["packed", ["confirm", "pack"]],
  ])("canceled when %s gives everything back", async (_state, steps) => {
    const before = await shelf()
    const { order } = await buy()
    const { parcel } = await walk(order, ...steps, "cancel")
    expect(parcel).toMatchObject({ state: "canceled", due: 0, next: [] })
    expect(await shelf()).toEqual(before)
  })

  it("takes no step out of turn and says so", async () => {
    const walks: string[][] = [
      [],
      ["confirm"],
      ["confirm", "pack"],
      ["confirm", "pack", "hand-over"],
      ["confirm", "pack", "hand-over", "fail"],
      ["confirm", "pack", "hand-over", "deliver"],
      ["cancel"],
    ]
    const bodies: Record<string, unknown> = {
      "hand-over": carrier,
      fail: { reason },
      cancel: { reason },
      "cancel-lines": { lines: [{ line_id: "x", quantity: 1 }], reason },
    }
    for (const steps of walks) {
      const { order } = await buy([1])
      const { parcel } = await walk(order, ...steps)
      for (const step of parcelSteps.filter((name) => !["refund", "return", ...parcel.next].includes(name))) {
        const answer = await counter.staff.take(order, step, bodies[step])
        expect([parcel.state, step, answer.status]).toEqual([parcel.state, step, 409])
        expect(answer.body.message).toMatch(/^Đơn .+ nên không .+ được/)
      }
      expect((await counter.staff.read(order)).body.parcel.state).toBe(parcel.state)
    }
  })

  it("takes no step a member meant for another state, and one that was taken is answered as before", async () => {
    const { order } = await buy([1])
    const member = await createMember(counter.market, counter.cooperative.id)
    const own = stepsAt(counter.market.url, "vendor/orders", member.token)
    const cancel = (expected_state: string, key?: string) => own.take(order, "cancel", { reason, expected_state }, key)
    await walk(order, "confirm", "pack")
    const late = await cancel("placed", "huy-luc-moi-dat")
    expect([late.status, late.body.message]).toEqual([
      409,
      expect.stringContaining("Lúc bạn bấm, đơn mới đặt; bây giờ đơn đã đóng gói."),
    ])
    expect((await own.take(order, "hand-over", { ...carrier, expected_state: "delivery_failed" })).status).toBe(409)
    expect((await counter.staff.read(order)).body.parcel.state).toBe("packed")
    expect((await cancel("packed", "huy-lan-hai")).body.parcel.state).toBe("canceled")
    // The kept answer is gone: then the step itself must know that it was taken, from this very state.
    await counter.market.pool.query("delete from request_key")
    expect((await cancel("packed", "huy-lan-hai")).status).toBe(200)
  })

  it("loses some of its goods before packing, and is owed for the rest", async () => {
    const { order, code } = await buy([3, 2])
    const lines = (await counter.buyer.track(code, receiver.phone)).body.order_group.parcels[0]?.lines ?? []
    const first = lines.find(({ quantity }) => quantity === 3)
    const cut = (quantity: number, line = first?.id) =>
      counter.staff.take(order, "cancel-lines", { lines: [{ line_id: line, quantity }], reason })
    expect((await cut(2)).body.parcel.canceled).toBe((first?.unit_price ?? 0) * 2)
    expect((await cut(9)).status).toBe(400)
    expect((await cut(1, "ordli_of_nobody")).status).toBe(400)
    const all = lines.map(({ id, quantity }) => ({ line_id: id, quantity: id === first?.id ? quantity - 2 : quantity }))
    expect((await counter.staff.take(order, "cancel-lines", { lines: all, reason })).body.message).toContain(
      "Hủy cả đơn",
    )
    const seen = (await counter.buyer.track(code, receiver.phone)).body.order_group.parcels[0]
    expect(seen?.lines.find(({ id }) => id === first?.id)).toMatchObject({
      canceled_quantity: 2,
      canceled_total: (first?.unit_price ?? 0) * 2,
    })
    expect(seen?.due).toBe((seen?.total ?? 0) - (seen?.canceled ?? 0))
    const { parcel } = await walk(order, "confirm", "pack", "hand-over", "deliver", "remit")
    expect(parcel).toMatchObject({ due: 0, captured: parcel.amount - parcel.canceled })
  })

  it("is canceled by its buyer while nobody has accepted it, and not by a stranger", async () => {
    const { order, code } = await buy([1])
    const cancel = (phone: string | undefined) =>
      counter.buyer.send(`order-groups/${code}/cancel`, { order_id: order, phone, reason })
    expect((await cancel("0900 000 999")).status).toBe(404)
    expect((await cancel(undefined)).status).toBe(401)
    expect((await cancel(receiver.phone)).body).toMatchObject({ order_group: { parcels: [{ state: "canceled" }] } })
    const accepted = await buy([1])
    await walk(accepted.order, "confirm")
    const late = await counter.buyer.send(`order-groups/${accepted.code}/cancel`, { phone: receiver.phone, reason })
    expect([late.status, late.body.code]).toEqual([409, "wrong_state"])
  })

  it("ends its purchase's payment with the last of its parcels only", async () => {
    const other = await createCooperative(counter.market)
    const more = await createProduct(counter.market, other, { price: 10_000 })
    const wanted = [counter.goods[0]?.variantId ?? "", more.variantId].map((variant_id) => ({
      variant_id,
      quantity: 1,
    }))
    const { order_group } = (await counter.buyer.complete(await readyCart(counter.buyer, wanted))).body
    const [first = "", second = ""] = order_group.order_ids
    const payment = async () =>
      (
        await counter.market.pool.query(
          `select pc.status, p.canceled_at is not null as canceled from order_group g join payment_collection pc on pc.id = g.payment_collection_id
           join payment p on p.payment_collection_id = pc.id where g.id = $1`,
          [order_group.id],
        )
      ).rows[0]
    await walk(first, "confirm", "pack", "hand-over")
    const canceled = await call<{ kept: unknown; canceled: string[] }>(
      `${counter.market.url}/admin/order-groups/${order_group.id}/cancel`,
      { json: { reason }, token: counter.token },
    )
    expect(canceled.body).toMatchObject({ canceled: [second], kept: [{ order_id: first, state: "shipped" }] })
    expect(await payment()).toEqual({ status: "authorized", canceled: false })
    await walk(first, "fail", "return-to-stock")
    expect(await payment()).toEqual({ status: "canceled", canceled: true })
  })

  it("does what was sent twice under one key once", async () => {
    const { order } = await buy([1])
    const key = `key-${order}`
    const twice = [
      await counter.staff.take(order, "confirm", {}, key),
      await counter.staff.take(order, "confirm", {}, key),
    ]
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect((await counter.staff.read(order)).body.history.filter(({ kind }) => kind === "confirmed")).toHaveLength(1)
  })
})

oneOfTwoWins(() => counter)
leaveMarketOrdersAlone(() => counter)
kitsAndPickup(() => counter)

it("leaves every invariant whole", async () => {
  expect(await violations(counter.market.pool)).toEqual([])
})
