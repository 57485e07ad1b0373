import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { pgOf } from "../../lib/sql"
import { openCase } from "../../modules/order-group/cases/open-case"
import { inTransaction, withConnection } from "../../modules/order-group/db/connection"
import { type ClaimedWhole, claimWhole } from "../../modules/order-group/money/sql/whole"
import { delayMovement } from "../../modules/order-group/money/sql/work"
import { drainOutbox } from "../checkout/drain-outbox"
import { leaseSeconds } from "../checkout/gateway/lease-seconds"
import { repairLine } from "../checkout/sweep/repair-line"
import { PATIENCE, pauseAfter } from "./pause-after"

/**
 * Takes on one pending movement of a whole payment, the one named or the one that has waited longest, and does `work` about it; what fails
 * is put aside, and after some tries comes before a person. Answers whether there was one. Never throws for the gateway.
 */
export async function workOffWhole(
  scope: MedusaContainer,
  kind: "capture" | "void",
  movementId: string | null,
  work: (claimed: ClaimedWhole) => Promise<void>,
): Promise<boolean> {
  const values = [kind, movementId, leaseSeconds(config)]
  const [claimed] = await withConnection(pgOf(scope), (db) => db.run(claimWhole, values))
  if (!claimed) return false
  try {
    await work(claimed)
    void drainOutbox(scope)
  } catch (error) {
    await putAside(scope, kind, claimed, error instanceof Error ? error.message : String(error))
  }
  return true
}

async function putAside(
  scope: MedusaContainer,
  reason: "capture" | "void",
  { id, order_id, order_group_id, amount, attempts }: ClaimedWhole,
  error: string,
): Promise<void> {
  const again_in = pauseAfter(attempts)
  await inTransaction(pgOf(scope), async (db) => {
    const left = await db.count(delayMovement, [id, error, again_in])
    if (left === 0 || attempts < PATIENCE) return
    const detail = { reason, order_id, amount, attempts, error }
    await openCase(db, { kind: "refund_stuck", subject_id: id, order_group_id, detail })
  })
  repairLine(scope, `${reason} put aside`, { movement_id: id, order_id, attempts, again_in, error })
}
