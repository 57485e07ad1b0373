import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { openCase } from "../../modules/order-group/cases/open-case"
import { inTransaction, withConnection } from "../../modules/order-group/db/connection"
import { finishRefund } from "../../modules/order-group/money/finish-refund"
import { type ClaimedRefund, claimRefund, delayMovement } from "../../modules/order-group/money/sql/work"
import { writeParcelEvent } from "../../modules/order-group/parcel/write-event"
import { drainOutbox } from "../checkout/drain-outbox"
import { leaseSeconds } from "../checkout/gateway/lease-seconds"
import { providerOf } from "../checkout/gateway/provider-of"
import { within } from "../checkout/gateway/within"
import { retrying } from "../checkout/retrying"
import { repairLine } from "../checkout/sweep/repair-line"
import { PATIENCE, pauseAfter } from "./pause-after"

const DAY = 24 * 3600

/**
 * Takes on one pending refund, the one named or the one that has waited longest, and has its gateway give the money back. The movement's id
 * is the idempotency key, so that a crash at any boundary ends in one refund. Answers whether there was one. Never throws for the gateway.
 */
export async function workOffRefund(scope: MedusaContainer, movementId: string | null = null): Promise<boolean> {
  const pg = pgOf(scope)
  const [refund] = await withConnection(pg, (db) => db.run(claimRefund, [movementId, leaseSeconds(config)]))
  if (!refund) return false
  faultPoint("money.refund.claimed")
  if (refund.payment_mode !== "gateway") await askPerson(scope, refund)
  else await askProvider(scope, refund)
  return true
}

async function askProvider(scope: MedusaContainer, refund: ClaimedRefund): Promise<void> {
  try {
    const data = await refundAtGateway(scope, refund)
    faultPoint("money.refund.provided")
    await retrying(() => inTransaction(pgOf(scope), (db) => finishRefund(db, { movement_id: refund.id, data })))
    faultPoint("money.refund.finished")
    void drainOutbox(scope)
  } catch (error) {
    await putAside(scope, refund, error instanceof Error ? error.message : String(error))
  }
}

async function refundAtGateway(scope: MedusaContainer, refund: ClaimedRefund) {
  const { provider_id, amount } = refund
  const input = { data: refund.data ?? {}, amount, context: { idempotency_key: refund.id } }
  return (await within(config.PAYMENT_TIMEOUT_SECONDS, providerOf(scope, provider_id).refundPayment(input))).data
}

/** Nobody but a person can hand cash back or make a transfer. */
async function askPerson(scope: MedusaContainer, refund: ClaimedRefund): Promise<void> {
  await withConnection(pgOf(scope), async (db) => {
    await db.count(delayMovement, [refund.id, null, DAY])
    await openCase(db, caseOf(refund, "by_hand", null))
  })
}

async function putAside(scope: MedusaContainer, refund: ClaimedRefund, error: string): Promise<void> {
  const { id, order_id, amount, attempts } = refund
  const pause = pauseAfter(attempts)
  await inTransaction(pgOf(scope), async (db) => {
    const left = await db.count(delayMovement, [id, error, pause])
    if (left === 0 || attempts < PATIENCE) return
    const fresh = await openCase(db, caseOf(refund, "gateway", error))
    if (fresh)
      await writeParcelEvent(db, {
        order_id,
        kind: "refund_failed",
        actor: "system",
        data: { amount, movement_id: id },
      })
  })
  repairLine(scope, "refund put aside", { movement_id: id, order_id, attempts, again_in: pause, error })
}

const caseOf = (refund: ClaimedRefund, reason: string, error: string | null) => ({
  kind: "refund_stuck" as const,
  subject_id: refund.id,
  order_group_id: refund.order_group_id,
  detail: { reason, order_id: refund.order_id, amount: refund.amount, attempts: refund.attempts, error },
})
