import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { inTransaction } from "../../modules/order-group/db/connection"
import { finishCapture } from "../../modules/order-group/money/finish-capture"
import { providerOf } from "../checkout/gateway/provider-of"
import { within } from "../checkout/gateway/within"
import { retrying } from "../checkout/retrying"
import { workOffWhole } from "./work-off-whole"

/**
 * Takes on one pending capture and has its gateway take the money of the whole purchase, once: the key is the payment's, whichever of its
 * orders left first. Answers whether there was one. Never throws for the gateway.
 */
export function workOffCapture(scope: MedusaContainer, movementId: string | null = null): Promise<boolean> {
  return workOffWhole(scope, "capture", movementId, async (capture) => {
    faultPoint("money.capture.claimed")
    const { payment_id, provider_id, order_group_id, actor } = capture
    const input = { data: capture.data ?? {}, context: { idempotency_key: `capture_${payment_id}` } }
    const asked = providerOf(scope, provider_id).capturePayment(input)
    const { data } = await within(config.PAYMENT_TIMEOUT_SECONDS, asked)
    faultPoint("money.capture.provided")
    await retrying(() => inTransaction(pgOf(scope), (db) => finishCapture(db, order_group_id, data, { actor })))
    faultPoint("money.capture.finished")
  })
}
