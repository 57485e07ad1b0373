import { describe, expect, it } from "vitest"
import { TRANSFER } from "../../../fixtures/payments.js"
import { createPromotion } from "../../../fixtures/promotion.js"
import { nothing, placed, stateOf } from "./reads.js"
import { completionPoints } from "./scenarios.js"
import { each, type Stage } from "./stage.js"

/** Completion in one transaction: cash and transfers. */
export function completionKills(stage: () => Stage): void {
  describe.each(["pp_cod_cod", TRANSFER])("completion in one transaction with %s", (provider) => {
    it("leaves nothing when it is cut off before the commit, all of it after, and the buyer's next try gives the order once", async () => {
      const { market, buyer, carts, die } = stage()
      const ids = await carts(completionPoints.length, provider)
      await each(completionPoints, async (point, index) => {
        const cart_id = ids[index] ?? ""
        await die(point, "complete", { cart_id })
        const left = await stateOf(market, cart_id)
        // Cut off with its last statements and the commit on their way: the database does all of that or nothing.
        const whole = point === "completion.sent" ? [nothing, placed] : [point === "completion.read" ? nothing : placed]
        expect(whole, point).toContainEqual(left)
        const [first, second] = [await buyer.complete(cart_id), await buyer.complete(cart_id)]
        expect([first.status, second.status], point).toEqual([200, 200])
        expect(second.body.order_group.id).toBe(first.body.order_group.id)
        expect(await stateOf(market, cart_id), point).toEqual(placed)
      })
    }, 240_000)
  })

  it("counts a promotion's use, its budget and its buyer once, however often the buyer had to try", async () => {
    const { market, buyer, products, die } = stage()
    const budget = { type: "use_by_attribute", limit: 20, attribute: "customer_email" } as const
    const code = await createPromotion(market, { kind: "percentage", value: 10, limit: 20, campaign: { budget } })
    const counted = async () => {
      const { rows } = await market.pool.query<{ used: number; budget: string; buyer: string | null }>(
        `select coalesce(p.used, 0) as used, b.used as budget, u.used as buyer from promotion p
          join promotion_campaign_budget b on b.campaign_id = p.campaign_id
          left join promotion_campaign_budget_usage u on u.budget_id = b.id where p.code = $1`,
        [code],
      )
      return rows.map((row) => [row.used, Number(row.budget), Number(row.buyer ?? 0)])
    }
    const points = ["rows", "promotion.used", "promotion.budget", "promotion.buyer", "promotions"].map(
      (at) => `completion.${at}`,
    )
    for (const [index, point] of points.entries()) {
      const { id } = (await buyer.create(products.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 }))))
        .body.cart
      await buyer.checkout(id, { email: "nguoi-mua@cho-htx.example" })
      expect((await buyer.enterCode(id, code)).status, point).toBe(200)
      await die(point, "complete", { cart_id: id })
      expect(await counted(), point).toEqual([[index, index, index]])
      expect((await buyer.complete(id)).status, point).toBe(200)
      await buyer.complete(id)
      expect(await counted(), point).toEqual([[index + 1, index + 1, index + 1]])
    }
  }, 120_000)
}
