import {
  type AdminOrderGroupListResponse,
  type AdminOrderGroupResponse,
  groupStates,
  type ParcelState,
  parcelStates,
} from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { groupStateSql } from "../../../apps/backend/src/api/admin/_sql/parcel-state.js"
import { createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { type Ask, signInStaff } from "./staff.js"

/** How far a parcel is, as a place in groupStates: what has ended counts last, for nothing of it is waited for. */
const stages: Record<ParcelState, number> = {
  placed: 0,
  confirmed: 0,
  packed: 0,
  shipped: 1,
  delivery_failed: 1,
  delivered: 2,
  remitted: 2,
  canceled: 3,
  returned: 3,
}

describe("the console's purchases", () => {
  let backend: Backend
  let market: Market
  let staff: Ask
  let buyer: Shopper
  const list = (query = "") => staff<AdminOrderGroupListResponse>(`order-groups${query}`)
  const open = (id: string) => staff<AdminOrderGroupResponse>(`order-groups/${id}`)
  beforeAll(async () => {
    backend = await startBackend({
      mayBreakInvariants: "an order is canceled in the database alone, to see how it is shown",
    })
    market = await openMarket(backend)
    staff = await signInStaff(backend)
    buyer = shopper(market)
  })
  afterAll(() => backend?.stop())

  /** Buys two packs from each of `count` new cooperatives. */
  async function buy(count: number) {
    const cooperatives = []
    const lines = []
    for (let number = 0; number < count; number++) {
      const cooperative = await createCooperative(market)
      const product = await createProduct(market, cooperative, { price: 42_000 + number, stock: 9 })
      cooperatives.push(cooperative)
      lines.push({ variant_id: product.variantId, quantity: 2 })
    }
    const answer = await buyer.complete(await readyCart(buyer, lines))
    expect(answer.status).toBe(200)
    return { cooperatives, lines, group: answer.body.order_group }
  }

  it("shows who bought what from which cooperative, equal to the đồng", async () => {
    const { cooperatives, group } = await buy(3)
    const { order_group } = (await open(group.id)).body
    expect(order_group).toMatchObject({
      code: group.code,
      total: group.total,
      parcel_count: 3,
      state: "open",
      balanced: true,
    })
    expect(order_group.parcels.map((parcel) => parcel.cooperative?.id).sort()).toEqual(
      cooperatives.map(({ id }) => id).sort(),
    )
    for (const { goods_total, discount_total, delivery, total, allocation, lines } of order_group.parcels) {
      expect(lines[0]?.quantity).toBe(2)
      expect(goods_total - discount_total + delivery.fee).toBe(total)
      expect(allocation).toEqual({ amount: total, captured: 0, refunded: 0 })
    }
    expect(order_group.goods_total + order_group.delivery_total).toBe(group.total)
    expect(order_group.payment).toMatchObject({ amount: group.total, captured: 0, due: group.total })
    expect(order_group.address?.commune_name).toBe("xã Hải Xuân")
    expect(order_group.timeline.map((event) => event.kind)).toEqual(["placed"])
  })

  it("refuses to capture a payment shared by several orders on one of them", async () => {
    const { group } = await buy(2)
    const found = await market.pool.query<{ payment_id: string }>(
      "select payment_id from payment_allocation where order_group_id = $1",
      [group.id],
    )
    const answer = await staff(`payments/${found.rows[0]?.payment_id}/capture`, {})
    expect(answer.status).toBe(409)
    const { order_group } = (await open(group.id)).body
    expect(order_group.payment).toMatchObject({ captured: 0, due: group.total })
  })

  it("finds by whole code, by phone and by cooperative, and nothing by half a code", async () => {
    const { cooperatives, group } = await buy(1)
    const found = async (query: string) => (await list(query)).body.order_groups.map((row) => row.id)
    const bare = group.code.replace("HTX-", "").toLowerCase()
    expect(await found(`?q=${group.code}`)).toEqual([group.id])
    expect(await found(`?q=${bare}`)).toEqual([group.id])
    expect(await found(`?q=${encodeURIComponent("0900 000 123")}`)).toContain(group.id)
    expect(await found(`?cooperative_id=${cooperatives[0]?.id}`)).toEqual([group.id])
    expect(await found(`?q=${bare.slice(0, 3)}`)).toEqual([])
  })

  it("filters by state and day", async () => {
    const { group } = await buy(1)
    const rows = async (query: string) => (await list(`${query}&q=${group.code}`)).body.order_groups
    expect(await rows("?state=open")).toHaveLength(1)
    expect(await rows("?state=delivered")).toHaveLength(0)
    expect(await rows("?from=2020-01-01")).toHaveLength(1)
    expect(await rows("?to=2020-01-01")).toHaveLength(0)
  })

  it("follows the orders as they are shipped and cancelled", async () => {
    const { group } = await buy(2)
    const [first, second] = group.order_ids
    const step = (id: string | undefined, name: string, json: unknown = {}) => staff(`parcels/${id}/${name}`, json)
    await step(first, "confirm")
    await step(first, "pack")
    await step(first, "hand-over", { carrier: "Giao Hàng Nhanh", tracking_code: "GHN1" })
    await step(first, "deliver")
    expect((await open(group.id)).body.order_group.state).toBe("open")
    await step(second, "cancel", { reason: "Hết hàng" })
    const { order_group } = (await open(group.id)).body
    expect(order_group.state).toBe("delivered")
    expect(order_group.parcels.map((parcel) => parcel.state).sort()).toEqual(["canceled", "delivered"])
    const { body } = await list(`?state=delivered&q=${group.code}`)
    expect(body.order_groups.map((row) => row.id)).toEqual([group.id])
  })

  it("are as far as the slowest of their living parcels, whatever mixture they hold", async () => {
    const mixtures = Array.from({ length: 2 ** parcelStates.length - 1 }, (_, number) =>
      parcelStates.filter((_state, bit) => ((number + 1) >> bit) % 2 === 1),
    )
    const { rows } = await market.pool.query<{ state: string }>(
      `select (select ${groupStateSql} from jsonb_array_elements_text(mixture) as parcel (state)) as state
      from jsonb_array_elements($1::jsonb) with ordinality as m (mixture, place) order by place`,
      [JSON.stringify(mixtures)],
    )
    const slowest = (mixture: readonly ParcelState[]) => groupStates[Math.min(...mixture.map((state) => stages[state]))]
    expect(rows.map(({ state }) => state)).toEqual(mixtures.map(slowest))
  })

  it("keeps its pages while new purchases come in", async () => {
    await buy(1)
    await buy(1)
    const before = (await list("?limit=100")).body.order_groups.map((row) => row.id)
    const seen: string[] = []
    let cursor: string | null = ""
    while (cursor !== null) {
      const { body }: { body: AdminOrderGroupListResponse } = await list(`?limit=1${cursor ? `&cursor=${cursor}` : ""}`)
      seen.push(...body.order_groups.map((row) => row.id))
      if (seen.length === 1) await buy(1)
      cursor = body.next_cursor
    }
    expect(seen).toEqual(before)
  })

  it("refuses a broken cursor, a wrong day and unknown filters", async () => {
    for (const query of ["?cursor=abc", "?from=2026-13-01", "?state=lost", "?limit=1000", "?cooperative_id=x'", "?x=1"])
      expect([query, (await list(query)).status]).toEqual([query, 400])
    expect((await list("?cursor=abc")).body.message).toContain("Trang này không còn đúng")
  })
})
