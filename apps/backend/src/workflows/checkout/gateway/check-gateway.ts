import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../../config/env"
import type { LeaseRow } from "../../../modules/order-group/gateway/sql/attempt"
import { providerOf } from "./provider-of"
import { within } from "./within"
import { type GatewayWord, wordOfStatus } from "./word"

/** Asks the gateway how a payment stands, without asking for the money: the buyer may be long gone. Never throws. */
export async function checkGateway(scope: MedusaContainer, lease: LeaseRow): Promise<GatewayWord> {
  try {
    const input = { data: lease.data, context: { idempotency_key: lease.session_id } }
    const asked = providerOf(scope, lease.provider_id).getPaymentStatus(input)
    return wordOfStatus(await within(config.PAYMENT_TIMEOUT_SECONDS, asked))
  } catch (error) {
    return { kind: "unknown", error: error instanceof Error ? error.message : String(error) }
  }
}
