import type { Db } from "../db/connection"
import type { PendingPurchase } from "../gateway/pending"
import { writeDiscountedOrders, writeOrders } from "./sql/write-orders"
import { writeCredit } from "./write-credit"

/** Writes every row of a purchase's orders, closes the cart and marks the group placed; insists that nobody closed the cart meanwhile. Runs inside `together`. */
export async function writePurchase(db: Db, purchase: PendingPurchase): Promise<void> {
  const values = [JSON.stringify(purchase.rows), purchase.cart_id, JSON.stringify(purchase.group)]
  await Promise.all([
    db.run(purchase.discounted ? writeDiscountedOrders : writeOrders, values),
    writeCredit(db, purchase),
  ])
}
