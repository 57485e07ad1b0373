import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { openCase } from "../../modules/order-group/cases/open-case"
import { inTransaction, withConnection } from "../../modules/order-group/db/connection"
import { finishCapture } from "../../modules/order-group/money/finish-capture"
import { type ClaimedCapture, claimCapture } from "../../modules/order-group/money/sql/captures"
import { delayMovement } from "../../modules/order-group/money/sql/work"
import { drainOutbox } from "../checkout/drain-outbox"
import { leaseSeconds } from "../checkout/gateway/lease-seconds"
import { providerOf } from "../checkout/gateway/provider-of"
import { within } from "../checkout/gateway/within"
import { retrying } from "../checkout/retrying"
import { repairLine } from "../checkout/sweep/repair-line"
import { PATIENCE, pauseAfter } from "./pause-after"

/**
 * Takes on one pending capture and has its gateway take the money of the whole purchase, once: the key is the payment's, whichever of its
 * orders left first. Answers whether there was one. Never throws for the gateway.
 */
export async function workOffCapture(scope: MedusaContainer): Promise<boolean> {
  const pg = pgOf(scope)
  const [capture] = await withConnection(pg, (db) => db.run(claimCapture, [leaseSeconds(config)]))
  if (!capture) return false
  faultPoint("money.capture.claimed")
  try {
    const { payment_id, provider_id, order_group_id, actor } = capture
    const input = { data: capture.data ?? {}, context: { idempotency_key: `capture_${payment_id}` } }
    const asked = providerOf(scope, provider_id).capturePayment(input)
    const { data } = await within(config.PAYMENT_TIMEOUT_SECONDS, asked)
    faultPoint("money.capture.provided")
    await retrying(() => inTransaction(pg, (db) => finishCapture(db, order_group_id, data, { actor })))
    faultPoint("money.capture.finished")
    void drainOutbox(scope)
  } catch (error) {
    await putAside(scope, capture, error instanceof Error ? error.message : String(error))
  }
  return true
}

async function putAside(scope: MedusaContainer, capture: ClaimedCapture, error: string): Promise<void> {
  const { id, order_id, order_group_id, attempts } = capture
  const again_in = pauseAfter(attempts)
  await inTransaction(pgOf(scope), async (db) => {
    await db.count(delayMovement, [id, error, again_in])
    const detail = { reason: "capture", order_id, attempts, error }
    if (attempts >= PATIENCE) await openCase(db, { kind: "refund_stuck", subject_id: id, order_group_id, detail })
  })
  repairLine(scope, "capture put aside", { movement_id: id, order_id, attempts, again_in, error })
}
