import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { faultPoint } from "../../../lib/fault-point"
import { withConnection } from "../../../modules/order-group/db/connection"
import { placePending } from "../../../modules/order-group/gateway/place-pending"
import { releasePending } from "../../../modules/order-group/gateway/release-pending"
import { endAttempt, type LeaseRow } from "../../../modules/order-group/gateway/sql/attempt"
import { givePaymentBack } from "./give-payment-back"
import type { GatewayWord } from "./word"

/** How an attempt ended. "lost": another attempt has the purchase now, look again. */
export type AttemptEnd = "placed" | "released" | "unknown" | "lost"

const LONGEST_PAUSE = 600

/** Seconds until the next attempt: 5, 10, 20 … ten minutes at most. */
export const pauseAfter = (attempts: number): number => Math.min(LONGEST_PAUSE, 5 * 2 ** Math.min(attempts - 1, 10))

/** Does what the gateway's word asks for: places the orders, releases the purchase, or leaves it for a later attempt. `by` is "system", "guest" or an actor. */
export async function settleWord(
  scope: MedusaContainer,
  lease: LeaseRow,
  word: GatewayWord,
  by: string,
): Promise<AttemptEnd> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  faultPoint("gateway.answered")
  if (word.kind === "yes") {
    const placed = await placePending(pg, lease.id, word, by)
    faultPoint("gateway.placed")
    if (placed === "gone") await givePaymentBack(scope, { ...lease, data: word.data })
    return placed === "gone" ? "released" : "placed"
  }
  if (word.kind === "unknown") {
    const pause = pauseAfter(lease.attempts)
    await withConnection(pg, (db) => db.count(endAttempt, [lease.id, lease.attempts, pause, word.error]))
    faultPoint("gateway.left")
    return "unknown"
  }
  const released = await releasePending(pg, lease.id, lease.attempts, word, by)
  faultPoint("gateway.released")
  return released ? "released" : "lost"
}
