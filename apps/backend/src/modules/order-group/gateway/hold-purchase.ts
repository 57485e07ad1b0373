import type { Db } from "../db/connection"
import type { PendingPurchase } from "./pending"
import { holdPurchase as hold } from "./sql/attempt"

/** Keeps a purchase until its gateway has answered; insists that nobody closed the cart meanwhile. */
export async function holdPurchase(db: Db, purchase: PendingPurchase, leaseSeconds: number): Promise<void> {
  const values = [JSON.stringify(purchase.group), JSON.stringify(purchase), purchase.cart_id, leaseSeconds]
  await db.run(hold, values)
}
