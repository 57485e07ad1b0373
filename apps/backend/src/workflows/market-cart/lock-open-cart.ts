import type { Db } from "../../modules/order-group/db/connection"
import { marketError } from "../checkout/market-error"
import type { Actor } from "./actor"
import type { ViewRow } from "./sql/view-row"
import { lockCart, lockedLines } from "./sql/write-lines"

/**
 * Locks a cart and says whether its lines are still those of `row`. Throws MarketError cart_completed when it was completed meanwhile.
 */
export async function lockOpenCart(db: Db, row: ViewRow, actor: Actor): Promise<boolean> {
  const [locked] = await db.run(lockCart, [row.id, actor.customer_id])
  if (!locked) throw marketError([{ code: "cart_completed", path: "cart" }])
  const key = (lines: readonly { id: string; quantity: number }[]) =>
    lines
      .map((line) => `${line.id}:${line.quantity}`)
      .sort()
      .join()
  return key(await db.run(lockedLines, [row.id])) === key(row.lines)
}
