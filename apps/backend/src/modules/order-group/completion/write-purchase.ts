import type { Db } from "../db/connection"
import type { PendingPurchase } from "../gateway/pending"
import { CompletionRefused } from "./difference"
import { writeDiscountedOrders, writeOrders } from "./sql/write-orders"
import { writeCredit } from "./write-credit"

/** Writes every row of a purchase's orders, closes the cart and marks the group placed. Throws CompletionRefused when the cart was closed meanwhile. */
export async function writePurchase(db: Db, purchase: PendingPurchase): Promise<void> {
  const [written] = await db.run(purchase.discounted ? writeDiscountedOrders : writeOrders, [
    JSON.stringify(purchase.rows),
    purchase.cart_id,
    JSON.stringify(purchase.group),
  ])
  if (!written?.written) throw new CompletionRefused([{ code: "cart_changed", path: "cart" }])
  await writeCredit(db, purchase)
}
