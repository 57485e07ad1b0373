import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

const stockTables = new Set(["inventory_level", "reservation_item"])

/**
 * Writes what is pending and forgets the stock rows an entity manager has read before the lock: MikroORM would answer them again
 * unchanged, and Medusa would count from numbers that are no longer true.
 */
export async function forgetLevels(manager: SqlEntityManager): Promise<void> {
  await manager.flush()
  const known = manager.getUnitOfWork()
  for (const entity of [...known.getIdentityMap().values()]) {
    const { collection } = entity.__meta ?? {}
    if (collection && stockTables.has(collection)) known.unsetIdentity(entity)
  }
}
