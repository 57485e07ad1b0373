import { expect, it } from "vitest"
import { createProduct } from "../../../fixtures/product.js"
import { eventually, settled } from "../../catalog/shop.js"
import type { Stage } from "./stage.js"

/** Rules for a document that cannot be built: it is kept and counted, and holds nobody up. */
export function describePoison(stage: () => Stage): void {
  it("isolates a broken product, says so, and takes it back once it is mended", async () => {
    const { market, maker, index } = stage()
    const [bad, good] = [
      await createProduct(market, maker, { title: "Hỏng" }),
      await createProduct(market, maker, { title: "Lành" }),
    ]
    await settled(market.pool)
    await market.pool.query(
      `update product set metadata = case when id = $1 then '{"marks": 5}' else metadata end, title = title || ' rồi' where id in ($1, $2)`,
      [bad.id, good.id],
    )
    await eventually(5_000, async () => (await index.one(good.id))?.title === "Lành rồi")
    await settled(market.pool)
    const { failures } = await stage().status()
    expect(failures.count).toBe(1)
    expect(failures.products[0]).toMatchObject({ id: bad.id, title: "Hỏng rồi", tries: 1 })
    expect(failures.products[0]?.error).toMatch(/\S/)
    await market.pool.query("update product set metadata = null where id = $1", [bad.id])
    await eventually(5_000, async () => (await index.one(bad.id))?.title === "Hỏng rồi")
    await expect.poll(async () => (await stage().status()).failures.count, { timeout: 5_000 }).toBe(0)
  })
}
