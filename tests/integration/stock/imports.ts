import { beforeAll, describe, expect, it } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import type { Backend } from "../../harness/backend.js"
import { violations } from "../../harness/violations.js"
import { sell, staffDesk } from "../money/sold.js"
import { importProducts } from "./import-products.js"
import { levelOf } from "./stock-room.js"

const rowOf = (product: ProductFixture, more: Record<string, string>) => ({
  "Product Id": product.id,
  "Product Title": product.title,
  "Variant Id": product.variantId,
  "Variant Title": "túi 1 kg",
  "Variant Option 1 Name": "Quy cách",
  "Variant Option 1 Value": "túi 1 kg",
  ...more,
})

/** What an import of products from a file does to stock and orders. */
export function importsOfProducts(stage: () => { backend: Backend; market: Market }): void {
  let market: Market
  let cooperative: CooperativeFixture

  beforeAll(async () => {
    market = stage().market
    cooperative = await createCooperative(market)
  })

  const variantOf = async ({ id }: ProductFixture) => {
    const { rows } = await market.pool.query<{ id: string; tracked: boolean; gone: boolean; title: string }>(
      `select v.id, v.manage_inventory as tracked, v.deleted_at is not null as gone, p.subtitle as title from product_variant v
      join product p on p.id = v.product_id where v.product_id = $1`,
      [id],
    )
    return rows
  }

  describe("an import of products", () => {
    it("changes words and leaves the stock and what orders hold of it alone", async () => {
      const product = await createProduct(market, cooperative, { stock: 9 })
      await sell(market, [[product, 2]])
      await importProducts(market, [rowOf(product, { "Product Subtitle": "Vụ mới" })])
      expect(await variantOf(product)).toEqual([{ id: product.variantId, tracked: true, gone: false, title: "Vụ mới" }])
      expect(await levelOf(market, product)).toEqual({ stocked: 9, reserved: 2 })
      expect(await violations(market.pool)).toEqual([])
    })

    it("does not take goods on order out of the count", async () => {
      const product = await createProduct(market, cooperative, { stock: 9 })
      const [order] = await sell(market, [[product, 3]])
      await importProducts(market, [
        rowOf(product, { "Product Subtitle": "Vụ mới", "Variant Manage Inventory": "false" }),
      ])
      expect(await variantOf(product)).toMatchObject([{ id: product.variantId, tracked: true, gone: false }])
      expect(await levelOf(market, product)).toEqual({ stocked: 9, reserved: 3 })
      const desk = await staffDesk([stage().backend.url])
      if (order) await desk.deliver(order)
      expect(await levelOf(market, product)).toEqual({ stocked: 6, reserved: 0 })
    })

    it("deletes a variant that it leaves out, but not one that is on order", async () => {
      const [held, free] = [await createProduct(market, cooperative), await createProduct(market, cooperative)]
      await sell(market, [[held, 1]])
      const other = { "Variant Id": "", "Variant Title": "túi 1 kg mới" }
      for (const product of [free, held]) await importProducts(market, [rowOf(product, other)])
      const stays = async (product: ProductFixture) =>
        (await variantOf(product)).some(({ id, gone }) => id === product.variantId && !gone)
      expect([await stays(free), await stays(held)]).toEqual([false, true])
      expect(await levelOf(market, held)).toEqual({ stocked: 100, reserved: 1 })
      expect(await violations(market.pool)).toEqual([])
    })
  })
}
