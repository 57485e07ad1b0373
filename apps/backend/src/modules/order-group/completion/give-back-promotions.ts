import type { Db } from "../db/connection"
import type { PendingPurchase } from "../gateway/pending"
import { giveBackBudget, giveBackBuyerUse, giveBackUse } from "./sql/give-back-promotion"

/** Gives back what `takePromotions` took for a purchase that was never placed; rows are touched in the same order. */
export async function giveBackPromotions(db: Db, { uses, buyer }: PendingPurchase): Promise<void> {
  for (const use of uses) if (use.limited) await db.count(giveBackUse, [use.id])
  const budgeted = uses.flatMap((use) => (use.budget ? [{ use, budget: use.budget }] : []))
  for (const { use, budget } of budgeted.sort((a, b) => (a.budget.id < b.budget.id ? -1 : 1))) {
    await db.count(giveBackBudget, [budget.id, budget.type === "spend" ? use.amount : "1"])
    const value = budget.attribute === "customer_id" ? buyer.customer_id : buyer.email
    if (budget.type === "use_by_attribute" && value) await db.count(giveBackBuyerUse, [budget.id, value, "1"])
  }
}
