import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { withConnection } from "../../modules/order-group/db/connection"
import { readMovement } from "../../modules/order-group/money/sql/movements"
import { hastenMovement } from "../../modules/order-group/money/sql/work"
import { workOffCapture } from "./work-off-capture"
import { workOffRefund } from "./work-off-refund"
import { workOffVoid } from "./work-off-void"

const workOff = { refund: workOffRefund, capture: workOffCapture, void: workOffVoid }

/** Tries a pending movement at its gateway again, at once; a lease somebody holds ends with it, and the key keeps it one movement. */
export async function retryMovement(scope: MedusaContainer, movementId: string): Promise<void> {
  const [movement] = await withConnection(pgOf(scope), async (db) => {
    await db.count(hastenMovement, [movementId])
    return db.run(readMovement, [movementId])
  })
  if (movement) await workOff[movement.kind](scope, movementId)
}
