import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../../config/env"
import type { LeaseRow } from "../../../modules/order-group/gateway/sql/attempt"
import { providerOf } from "./provider-of"
import { within } from "./within"
import { type GatewayWord, wordOfError, wordOfStatus } from "./word"

/**
 * Asks the gateway for the money of a purchase. The session's id is the idempotency key, so the same question twice charges once. Never
 * throws: what is not a clear answer is "unknown".
 */
export async function askGateway(scope: MedusaContainer, lease: LeaseRow): Promise<GatewayWord> {
  try {
    const input = { data: lease.data, context: { idempotency_key: lease.session_id } }
    const asked = providerOf(scope, lease.provider_id).authorizePayment(input)
    return wordOfStatus(await within(config.PAYMENT_TIMEOUT_SECONDS, asked))
  } catch (error) {
    return wordOfError(error)
  }
}
