import { MathBN } from "@medusajs/framework/utils"
import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { CartRow } from "./cart-row"
import { CompletionRefused } from "./difference"
import type { PromotionUse } from "./promotion-uses"
import { takeBudget, takeBuyerUse, takeUse } from "./sql/take-promotion"

/**
 * Takes what a purchase uses of limits and campaign budgets, in the orders' own transaction: counted exactly once, and never beyond a limit
 * however many buyers come at once. Rows are touched in the order Medusa's registerUsage locks them (promotions, then budgets, by id).
 * Throws CompletionRefused (cart_changed) for a promotion that was used up meanwhile.
 */
export async function takePromotions(db: Db, cart: CartRow, uses: readonly PromotionUse[]): Promise<void> {
  for (const use of uses) if (use.limited && (await db.count(takeUse, [use.id])) !== 1) throw usedUp([use])
  faultPoint("completion.promotion.used")
  for (const [budget, counted] of byBudget(uses)) {
    const amount = budget.type === "spend" ? sumOf(counted) : String(counted.length)
    if ((await db.count(takeBudget, [budget.id, amount])) !== 1) throw usedUp(counted)
    faultPoint("completion.promotion.budget")
    const buyer = budget.type === "use_by_attribute" ? buyerValue(cart, budget.attribute) : null
    if (buyer === null) continue
    const values = [entityId("probudgus"), budget.id, buyer, String(counted.length)]
    if ((await db.count(takeBuyerUse, values)) !== 1) throw usedUp(counted)
    faultPoint("completion.promotion.buyer")
  }
}

type Budget = NonNullable<PromotionUse["budget"]>

function byBudget(uses: readonly PromotionUse[]): [Budget, PromotionUse[]][] {
  const groups = new Map<string, [Budget, PromotionUse[]]>()
  for (const use of uses) {
    if (!use.budget) continue
    const group = groups.get(use.budget.id)
    if (group) group[1].push(use)
    else groups.set(use.budget.id, [use.budget, [use]])
  }
  return [...groups.values()].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
}

const sumOf = (uses: readonly PromotionUse[]) =>
  uses.reduce((sum, use) => sum.plus(use.amount), MathBN.convert(0)).toString()

/** Whose uses a budget per buyer counts; null when the cart does not say, and Medusa then counts for nobody. */
function buyerValue(cart: CartRow, attribute: string | null): string | null {
  if (attribute === "customer_id") return cart.customer_id
  return attribute === "customer_email" ? cart.email : null
}

const usedUp = (uses: readonly PromotionUse[]) =>
  new CompletionRefused(uses.map((use) => ({ code: "cart_changed", path: `promotions.${use.code}` })))
