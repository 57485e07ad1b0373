import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http"
import { MarketError } from "../../../workflows/checkout/market-error"
import { sentences } from "../../../workflows/checkout/messages"

/** The sales channel of the request's publishable key. */
export function salesChannelOf(req: MedusaRequest | MedusaStoreRequest): string {
  const [id] = "publishable_key_context" in req ? req.publishable_key_context.sales_channel_ids : []
  if (!id) throw new MarketError(400, "invalid_request", sentences.badRequest)
  return id
}
