import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { faultPoint } from "../../../lib/fault-point"
import { forgetLevels } from "./forget-levels"
import { type LockedLevel, lockLevels } from "./lock-levels"
import { refuseShortage } from "./refuse-shortage"
import { settleReserved } from "./settle-reserved"
import { managerOf, type StockContext, transactionOf } from "./transaction-of"

/**
 * Runs Medusa's code while all levels of the items are locked, and leaves them true: reserved is the sum of the reservations, and no
 * reservation that may not wait goes beyond the stock (throws CONFLICT, which rolls the transaction back).
 */
export async function underLock<T>(
  context: StockContext,
  itemIds: readonly string[],
  work: (levels: readonly LockedLevel[], trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  const trx = transactionOf(context)
  const levels = await lockLevels(trx, itemIds)
  await forgetLevels(managerOf(context))
  const result = await work(levels, trx)
  await managerOf(context).flush()
  faultPoint("inventory.changed")
  await settleReserved(trx, itemIds)
  await refuseShortage(trx, levels)
  faultPoint("inventory.settled")
  return result
}
