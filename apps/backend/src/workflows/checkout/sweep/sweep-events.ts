import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { closeCase } from "../../../modules/order-group/cases/close-case"
import { openCase } from "../../../modules/order-group/cases/open-case"
import { withConnection } from "../../../modules/order-group/db/connection"
import { recoveredEvents, stuckEvents } from "../../../modules/order-group/outbox/stuck"
import { repairLine } from "./repair-line"

const BATCH = 50
/** Failed tries, over about four minutes, after which a person is told. */
const STUCK_AFTER = 8

/** Events that keep failing come before a person; those that went through after all leave again. */
export async function sweepEvents(scope: MedusaContainer): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await withConnection(pg, async (db) => {
    for (const { id } of await db.run(recoveredEvents, [BATCH]))
      await closeCase(db, { kind: "event_stuck", subject_id: id, resolution: "emitted", by: "system" })
    for (const { id, name, attempts, last_error } of await db.run(stuckEvents, [STUCK_AFTER, BATCH])) {
      const fresh = await openCase(db, { kind: "event_stuck", subject_id: id, detail: { name, attempts, last_error } })
      if (fresh) repairLine(scope, "event stuck", { event_id: id, name, attempts, error: last_error })
    }
  })
}
