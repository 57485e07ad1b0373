import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

export type StockContext = Context<SqlEntityManager>

/** The entity manager of the running transaction; throws when there is none, because a lock would be gone at once. */
export function managerOf(context: StockContext): SqlEntityManager {
  if (!context.transactionManager) throw new Error("Stock was to be changed outside a transaction")
  return context.transactionManager
}

/** The same transaction for plain SQL. */
export function transactionOf(context: StockContext): Knex.Transaction {
  const transaction = managerOf(context).getTransactionContext<Knex.Transaction>()
  if (!transaction) throw new Error("Stock was to be changed outside a transaction")
  return transaction
}
