import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http"

/** Sales channels of the request's publishable key, in a stable order; a key without one sees nothing. */
export function channelsOf(req: MedusaRequest | MedusaStoreRequest): string[] {
  return "publishable_key_context" in req ? [...req.publishable_key_context.sales_channel_ids].sort() : []
}
