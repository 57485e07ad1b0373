import type { Db } from "../db/connection"
import type { PendingPurchase } from "./pending"
import { holdPurchase as hold } from "./sql/attempt"

/** Keeps a purchase until its gateway has answered; false when the cart was closed meanwhile. */
export async function holdPurchase(db: Db, purchase: PendingPurchase, leaseSeconds: number): Promise<boolean> {
  const values = [JSON.stringify(purchase.group), JSON.stringify(purchase), purchase.cart_id, leaseSeconds]
  return (await db.run(hold, values)).length === 1
}
