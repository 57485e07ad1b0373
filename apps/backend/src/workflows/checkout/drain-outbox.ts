import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PROMOTION_USED } from "../../modules/order-group/completion/link-rows"
import { type Db, inTransaction } from "../../modules/order-group/db/connection"
import { markEmitted, markFailed, type OutboxRow, takeEvents } from "../../modules/order-group/outbox/sql"
import { registerPromotionUsage } from "./register-promotion-usage"

const BATCH = 100

let draining: Promise<number> | null = null

/**
 * Emits what committed transactions left in the outbox, oldest first, at least once; answers how many. Safe in several processes:
 * each takes rows nobody else holds. Never throws: a failed event keeps its row and its error and is tried again later.
 */
export function drainOutbox(scope: MedusaContainer): Promise<number> {
  draining ??= drainAll(scope).finally(() => {
    draining = null
  })
  return draining
}

async function drainAll(scope: MedusaContainer): Promise<number> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let total = 0
  try {
    for (;;) {
      const taken = await inTransaction(pg, (db) => drainBatch(db, scope))
      total += taken
      if (taken < BATCH) return total
    }
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Outbox: ${error instanceof Error ? error.message : String(error)}`)
    return total
  }
}

async function drainBatch(db: Db, scope: MedusaContainer): Promise<number> {
  const events = await db.run(takeEvents, [BATCH])
  const emitted: string[] = []
  for (const event of events) {
    try {
      await deliver(event, scope)
      emitted.push(event.id)
    } catch (error) {
      await db.count(markFailed, [event.id, error instanceof Error ? error.message : String(error)])
    }
  }
  if (emitted.length > 0) await db.count(markEmitted, [emitted])
  return events.length
}

async function deliver(event: OutboxRow, scope: MedusaContainer): Promise<void> {
  if (event.name === PROMOTION_USED) return registerPromotionUsage(scope, event.data)
  await scope.resolve(Modules.EVENT_BUS).emit({ name: event.name, data: event.data })
}
