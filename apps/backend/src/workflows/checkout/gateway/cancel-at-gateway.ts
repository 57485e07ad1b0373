import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../../config/env"
import { providerOf } from "./provider-of"
import { within } from "./within"

export interface GatewaySession {
  provider_id: string
  session_id: string
  data: Record<string, unknown> | null
}

/** Has the gateway give up a payment for good, so that no late request can charge it. Answers null, or why it could not be. */
export async function cancelAtGateway(scope: MedusaContainer, session: GatewaySession): Promise<string | null> {
  try {
    const input = { data: session.data ?? {}, context: { idempotency_key: session.session_id } }
    await within(config.PAYMENT_TIMEOUT_SECONDS, providerOf(scope, session.provider_id).cancelPayment(input))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
