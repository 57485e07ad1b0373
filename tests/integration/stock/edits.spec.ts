import type { StockResponse } from "@cho-htx/contracts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { type Backend, startBackend } from "../../harness/backend.js"
import { readyCart, type Shopper, shopper } from "../checkout/shopper.js"
import { violations } from "../checkout/violations.js"
import { levelOf, stockRoom } from "./stock-room.js"

/** Two backends on one database: a lock in one process would be no lock. */
let backend: Backend
let market: Market
let buyer: Shopper
let cooperative: CooperativeFixture
let room: Awaited<ReturnType<typeof stockRoom>>

beforeAll(async () => {
  backend = await startBackend({ processes: 2 })
  market = await openMarket(backend)
  buyer = shopper(market)
  cooperative = await createCooperative(market)
  room = await stockRoom(backend)
})
afterAll(() => backend?.stop())

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

async function sell(product: ProductFixture, quantity: number): Promise<void> {
  const sold = await buyer.complete(await readyCart(buyer, [{ variant_id: product.variantId, quantity }]))
  if (sold.status !== 200) throw new Error(`not sold: ${JSON.stringify(sold.body)}`)
}

const changesOf = async (product: ProductFixture) => {
  const { rows } = await market.pool.query<{ before: number; after: number; reason: string; actor: string }>(
    "select before, after, reason, actor from stock_change where variant_id = $1 order by created_at, id",
    [product.variantId],
  )
  return rows
}

describe("counting a shelf", () => {
  it("is held against what the person saw, in the same transaction", async () => {
    const product = await createProduct(market, cooperative, { stock: 10 })
    const counted = (expected: number, quantity = 8) =>
      room.send<StockResponse>(`stock/${product.variantId}`, { mode: "set", quantity, reason: "kiểm kê thử", expected })
    await sell(product, 1)
    const late = await counted(9)
    expect(late.status).toBe(409)
    expect(late.body.message).toContain("kho ghi 9; bây giờ kho ghi 10")
    expect(await levelOf(market, product)).toEqual({ stocked: 10, reserved: 1 })
    // Of two who saw the same one is told.
    const both = await Promise.all([counted(10, 7), counted(10, 6)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("sets what lies there, with its record and audit entry", async () => {
    const product = await createProduct(market, cooperative, { stock: 10 })
    await sell(product, 4)
    const answer = await room.set(product, 7)
    expect(answer.status).toBe(200)
    expect(answer.body.stock).toMatchObject({ stocked: 7, reserved: 4, change: { before: 10, after: 7 } })
    expect(await levelOf(market, product)).toEqual({ stocked: 7, reserved: 4 })
    const [change] = await changesOf(product)
    expect(change).toMatchObject({ before: 10, after: 7, reason: "kiểm kê thử" })
    expect(change?.actor).toMatch(/^user:/)
    const { rows } = await market.pool.query(
      "select action, actor, reason, before, after from audit_entry where entity = 'variant' and entity_id = $1",
      [product.variantId],
    )
    expect(rows).toEqual([
      {
        action: "stock.set",
        actor: change?.actor,
        reason: "kiểm kê thử",
        before: { stocked: 10 },
        after: expect.objectContaining({ stocked: 7, change_id: answer.body.stock.change.id }),
      },
    ])
  })

  it("opens the shelf of a product that has never been stocked", async () => {
    const product = await createProduct(market, cooperative)
    await room.send(`inventory-items/${product.inventoryItemId}/location-levels/batch`, {
      delete: [await levelId(product)],
      force: true,
    })
    const answers = await times(4, (index) => room.set(product, 12, index))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await levelOf(market, product)).toEqual({ stocked: 12, reserved: 0 })
  })

  it.each([
    ["below what is promised", "set", 3, 409],
    ["below zero by adjustment", "adjust", -11, 409],
    ["down below what is promised", "adjust", -7, 409],
    ["a negative count", "set", -1, 400],
    ["half a unit", "set", 4.5, 400],
    ["half a unit more", "adjust", 0.5, 400],
    ["more than any shelf holds", "set", 1_000_001, 400],
    ["more than any shelf holds by adjustment", "adjust", 999_999, 400],
    ["nothing more", "adjust", 0, 400],
    ["a word", "set", "nhiều", 400],
  ] as const)("refuses %s, and writes nothing", async (_, mode, quantity, status) => {
    const product = await createProduct(market, cooperative, { stock: 10 })
    await sell(product, 4)
    const answer = await room[mode](product, quantity)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(/[^ -~\s]/)])
    expect(await levelOf(market, product)).toEqual({ stocked: 10, reserved: 4 })
    expect(await changesOf(product)).toEqual([])
  })

  it("refuses an edit without a reason, of an unknown variant, of a kit and of an untracked variant", async () => {
    const product = await createProduct(market, cooperative)
    const body = { mode: "set", quantity: 1, reason: "kiểm kê" }
    expect((await room.send(`stock/${product.variantId}`, { ...body, reason: " " })).status).toBe(400)
    expect((await room.send("stock/variant_nothing", body)).status).toBe(404)
    const part = await createProduct(market, cooperative)
    await market.admin(`products/${product.id}/variants/${product.variantId}/inventory-items`, {
      inventory_item_id: part.inventoryItemId,
      required_quantity: 2,
    })
    expect((await room.send(`stock/${product.variantId}`, body)).body.message).toMatch(/^Đây là bộ/)
    await market.admin(`products/${part.id}/variants/${part.variantId}`, { manage_inventory: false })
    expect((await room.send(`stock/${part.variantId}`, body)).body.message).toMatch(/^Hàng này không theo dõi/)
  })

  it("keeps its record: nobody changes or deletes a line of it", async () => {
    const product = await createProduct(market, cooperative)
    await room.set(product, 5)
    await expect(market.pool.query("update stock_change set after = 9")).rejects.toThrow("append-only")
    await expect(market.pool.query("delete from stock_change")).rejects.toThrow("append-only")
  })
})

const levelId = async ({ inventoryItemId }: ProductFixture): Promise<string | undefined> => {
  const { rows } = await market.pool.query<{ id: string }>(
    "select id from inventory_level where inventory_item_id = $1 and deleted_at is null",
    [inventoryItemId],
  )
  return rows[0]?.id
}

describe("edits at once and again", () => {
  it("lose none of many adjustments on two processes", async () => {
    const product = await createProduct(market, cooperative, { stock: 500 })
    const answers = await times(60, (index) => room.adjust(product, index % 2 ? -3 : 2, index))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await levelOf(market, product)).toEqual({ stocked: 470, reserved: 0 })
    const changes = await changesOf(product)
    expect(changes.reduce((sum, { before, after }) => sum + after - before, 0)).toBe(-30)
  })

  it("take no more by adjustment than lies there unpromised", async () => {
    const product = await createProduct(market, cooperative, { stock: 20 })
    await sell(product, 5)
    const answers = await times(12, (index) => room.adjust(product, -4, index))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9)
    expect(await levelOf(market, product)).toEqual({ stocked: 8, reserved: 5 })
  })

  it("have one effect under one key, however often and wherever they arrive", async () => {
    const product = await createProduct(market, cooperative, { stock: 10 })
    const answers = await times(8, (index) => room.adjust(product, 5, index, "lan-nhap-thu-nhat"))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(new Set(answers.map(({ body }) => body.stock.change.id)).size).toBe(1)
    expect(await levelOf(market, product)).toEqual({ stocked: 15, reserved: 0 })
    expect(await changesOf(product)).toHaveLength(1)
  })

  it("find what a crash left behind: the key of an edit whose answer was lost has no second effect", async () => {
    const product = await createProduct(market, cooperative, { stock: 10 })
    const first = await room.adjust(product, 5, 0, "mat-cau-tra-loi")
    await market.pool.query("delete from request_key")
    const again = await room.adjust(product, 5, 1, "mat-cau-tra-loi")
    expect(again.body.stock).toEqual(first.body.stock)
    expect(await levelOf(market, product)).toEqual({ stocked: 15, reserved: 0 })
    await market.pool.query("delete from request_key")
    expect((await room.adjust(product, 6, 0, "mat-cau-tra-loi")).status).toBe(409)
    expect(await levelOf(market, product)).toEqual({ stocked: 15, reserved: 0 })
  })
})

it("leaves every invariant whole", async () => {
  expect(await violations(market.pool)).toEqual([])
})
