import { beforeAll, describe, expect, it } from "vitest"
import type { CooperativeFixture } from "../../fixtures/cooperative.js"
import type { Market } from "../../fixtures/market.js"
import { createProduct, type ProductFixture } from "../../fixtures/product.js"
import { readyCart, type Shopper } from "../checkout/shopper.js"
import { refusal } from "./refusal.js"
import { type Shop, sellSome } from "./sell-some.js"
import { levelOf, type stockRoom } from "./stock-room.js"

type Stage = Shop & { room: Awaited<ReturnType<typeof stockRoom>> }

/** What may and may not become of goods that orders hold. */
export function goodsOnOrder(stage: () => Stage): void {
  let market: Market
  let buyer: Shopper
  let cooperative: CooperativeFixture
  let room: Stage["room"]

  beforeAll(() => {
    ;({ market, buyer, cooperative, room } = stage())
  })

  describe("goods that orders wait for", () => {
    const variantPath = (product: ProductFixture) => `products/${product.id}/variants/${product.variantId}`

    it("are neither deleted, nor taken out of the count, nor given another recipe", async () => {
      const product = await sellSome(stage(), 9, 2)
      const recipe = `${variantPath(product)}/inventory-items/${product.inventoryItemId}`
      const variants = { id: product.variantId }
      const answers = [
        await room.send(`products/${product.id}`, undefined, "DELETE"),
        await room.send(variantPath(product), undefined, "DELETE"),
        await room.send("products/batch", { delete: [product.id] }),
        await room.send(`products/${product.id}/variants/batch`, { delete: [product.variantId] }),
        await room.send(variantPath(product), { manage_inventory: false }),
        await room.send(`products/${product.id}/variants/batch`, {
          update: [{ ...variants, manage_inventory: false }],
        }),
        await room.send(recipe, { required_quantity: 3 }),
        await room.send(recipe, undefined, "DELETE"),
      ]
      expect(answers.map(refusal)).toEqual([409, 409, 409, 409, 409, 409, 409, 409])
      expect(await levelOf(market, product)).toEqual({ stocked: 9, reserved: 2 })
      const { rows } = await market.pool.query(
        `select pv.manage_inventory, vi.required_quantity::int, i.deleted_at as item, pv.deleted_at as variant, p.deleted_at as product
        from product_variant pv join product p on p.id = pv.product_id
        join product_variant_inventory_item vi on vi.variant_id = pv.id and vi.deleted_at is null
        join inventory_item i on i.id = vi.inventory_item_id where pv.id = $1`,
        [product.variantId],
      )
      expect(rows).toEqual([{ manage_inventory: true, required_quantity: 1, item: null, variant: null, product: null }])
    })

    it("are not put under the count while untracked orders of them are open", async () => {
      const product = await createProduct(market, cooperative)
      await market.admin(variantPath(product), { manage_inventory: false })
      const sold = await buyer.complete(await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }]))
      expect(sold.status).toBe(200)
      // Medusa makes a new item under the same SKU when the count is switched on.
      await room.send(`inventory-items/${product.inventoryItemId}`, undefined, "DELETE")
      expect(refusal(await room.send(variantPath(product), { manage_inventory: true }))).toBe(409)
    })

    it("may go when nothing holds them; a cart then says so, and is not completed", async () => {
      for (const leave of ["delete", "unpublish"]) {
        const product = await createProduct(market, cooperative, { stock: 3 })
        const cart = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 1 }])
        const gone =
          leave === "delete"
            ? await room.send(`products/${product.id}`, undefined, "DELETE")
            : await room.send(`products/${product.id}`, { status: "draft" })
        expect(gone.status).toBe(200)
        const { body } = await buyer.read(cart)
        expect(body.cart.ready).toBe(false)
        expect(JSON.stringify(body.cart)).toContain("unavailable")
        const refused = await buyer.complete(cart)
        expect([refused.status, refused.body.code]).toEqual([409, "unavailable"])
        const { rows } = await market.pool.query("select id from order_group where cart_id = $1", [cart])
        expect(rows).toEqual([])
      }
    })

    it("can be put on sale again, and the waiting cart is completed", async () => {
      const product = await createProduct(market, cooperative, { stock: 3 })
      const cart = await readyCart(buyer, [{ variant_id: product.variantId, quantity: 2 }])
      await market.admin(`products/${product.id}`, { status: "draft" })
      expect((await buyer.complete(cart)).status).toBe(409)
      await market.admin(`products/${product.id}`, { status: "published" })
      expect((await buyer.complete(cart)).status).toBe(200)
      expect(await levelOf(market, product)).toEqual({ stocked: 3, reserved: 2 })
    })
  })
}
