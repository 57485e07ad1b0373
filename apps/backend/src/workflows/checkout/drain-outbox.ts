import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { faultPoint } from "../../lib/fault-point"
import { type Db, inTransaction } from "../../modules/order-group/db/connection"
import { markEmitted, markFailed, type OutboxRow, takeEvents } from "../../modules/order-group/outbox/sql"

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

/** Purchases of a rush are announced together; nobody notices a fifth of a second. */
const soonMs = 200

let due = false

/** Drains shortly, once for all that ask meanwhile. The job catches up with whatever a crash leaves. */
export function drainSoon(scope: MedusaContainer): void {
  if (due) return
  due = true
  setTimeout(() => {
    due = false
    void drainOutbox(scope)
  }, soonMs).unref()
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
  if (events.length > 0) await settle(db, events, () => announce(scope, events))
  return events.length
}

/** Marks events emitted, or keeps them with the error for a later try. */
async function settle(db: Db, events: readonly OutboxRow[], deliver: () => Promise<void>): Promise<void> {
  const ids = events.map((event) => event.id)
  try {
    faultPoint("outbox.taken")
    await deliver()
    faultPoint("outbox.emitted")
    await db.count(markEmitted, [ids])
  } catch (error) {
    await db.count(markFailed, [ids, error instanceof Error ? error.message : String(error)])
  }
}

const announce = (scope: MedusaContainer, events: readonly OutboxRow[]): Promise<void> =>
  scope.resolve(Modules.EVENT_BUS).emit(events.map(({ name, data }) => ({ name, data })))
