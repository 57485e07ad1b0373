import { describe, expect, it } from "vitest"
import { adminToken } from "../../../fixtures/base.js"
import { call } from "../../../harness/http.js"
import { levelOf } from "../../stock/stock-room.js"
import type { Stage } from "./stage.js"

/** Stock that people change: counted shelves, and Medusa's own routes under our locks. */
export function stockKills(stage: () => Stage): void {
  describe("stock", () => {
    const goods = () => {
      const [product] = stage().products
      if (!product) throw new Error("the stage has no goods")
      return product
    }

    it("that was counted changes once with its record, whole or not at all", async () => {
      const { market, flows, die } = stage()
      const product = goods()
      for (const at of ["locked", "written", "committed"]) {
        const key = `stock.edit.${at}`
        const { stocked } = await levelOf(market, product)
        const input = { variant_id: product.variantId, quantity: -3, key }
        await die(key, "adjust-stock", input)
        expect((await levelOf(market, product)).stocked, key).toBe(at === "committed" ? stocked - 3 : stocked)
        await flows.run("adjust-stock", input)
        await flows.run("adjust-stock", input)
        expect((await levelOf(market, product)).stocked, key).toBe(stocked - 3)
        const { rows } = await market.pool.query(
          `select c.before, c.after, (select count(*)::int from audit_entry a where a.after ->> 'change_id' = c.id) as audits from stock_change c where c.request_key = $1`,
          [key],
        )
        expect(rows, key).toEqual([{ before: stocked, after: stocked - 3, audits: 1 }])
      }
    }, 60_000)

    it("changed through Medusa's routes is as before or as asked", async () => {
      const { backend, market, died } = stage()
      const product = goods()
      const token = await adminToken(backend)
      const { rows } = await market.pool.query<{ location_id: string }>(
        "select location_id from inventory_level where inventory_item_id = $1 and deleted_at is null",
        [product.inventoryItemId],
      )
      const path = `/admin/inventory-items/${product.inventoryItemId}/location-levels/${rows[0]?.location_id}`
      for (const point of ["inventory.changed", "inventory.settled"]) {
        const before = await levelOf(market, product)
        const json = { stocked_quantity: before.stocked + 7 }
        const doomed = await backend.add({ FAULT_POINT: point })
        died.add(point)
        await expect(call(`${doomed.url}${path}`, { json, token }), point).rejects.toThrow()
        expect(await levelOf(market, product), point).toEqual(before)
        expect((await call(`${backend.url}${path}`, { json, token })).status, point).toBe(200)
        expect(await levelOf(market, product), point).toEqual({ ...before, stocked: before.stocked + 7 })
      }
    }, 120_000)
  })
}
