import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { inTransaction } from "../../modules/order-group/db/connection"
import { finishVoid } from "../../modules/order-group/money/finish-void"
import type { ClaimedWhole } from "../../modules/order-group/money/sql/whole"
import { cancelAtGateway } from "../checkout/gateway/cancel-at-gateway"
import { providerOf } from "../checkout/gateway/provider-of"
import { within } from "../checkout/gateway/within"
import { retrying } from "../checkout/retrying"
import { workOffWhole } from "./work-off-whole"

/**
 * Takes on one wholly canceled purchase and has its gateway give the promised money up, so that the buyer's card is free before the
 * gateway's own expiry. Canceling twice is canceling once. Answers whether there was one. Never throws for the gateway.
 */
export function workOffVoid(scope: MedusaContainer, movementId: string | null = null): Promise<boolean> {
  return workOffWhole(scope, "void", movementId, async (promise) => {
    faultPoint("money.void.claimed")
    const error = await cancelAtGateway(scope, promise)
    // A cancellation whose answer was lost may be refused the second time.
    if (error !== null && !(await isCanceled(scope, promise))) throw new Error(error)
    faultPoint("money.void.provided")
    const { id: movement_id, order_id, payment_id } = promise
    await retrying(() => inTransaction(pgOf(scope), (db) => finishVoid(db, { movement_id, order_id, payment_id })))
    faultPoint("money.void.finished")
  })
}

async function isCanceled(scope: MedusaContainer, { provider_id, data }: ClaimedWhole): Promise<boolean> {
  const asked = providerOf(scope, provider_id).getPaymentStatus({ data: data ?? {} })
  return (await within(config.PAYMENT_TIMEOUT_SECONDS, asked)).status === "canceled"
}
