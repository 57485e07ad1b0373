import { entityId } from "../../../lib/entity-id"
import { rawOf } from "../db/amount"
import type { Db } from "../db/connection"
import type { OrderPlan } from "./plan"
import { insertCredit } from "./sql/insert-credit"

/** Writes what credit lines of the cart pay for in each order, as Medusa's createOrders does; nothing for a cart without credit. */
export async function writeCredit(
  db: Db,
  { orders }: { orders: readonly Pick<OrderPlan, "id" | "credit">[] },
): Promise<void> {
  const rows = orders.flatMap((order) =>
    order.credit.map((part) => ({
      id: entityId("ordcl"),
      order_id: order.id,
      version: 1,
      reference: part.reference,
      reference_id: part.reference_id,
      amount: part.amount,
      raw_amount: rawOf(part.amount),
      metadata: part.metadata,
    })),
  )
  if (rows.length > 0) await db.count(insertCredit, [JSON.stringify(rows)])
}
