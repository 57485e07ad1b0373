import type { MedusaRequest } from "@medusajs/framework/http"
import { MarketError } from "../../../workflows/checkout/market-error"
import { sentences } from "../../../workflows/checkout/messages"
import { actorOf } from "../market-carts/actor-of"

/** The customer who calls; throws MarketError 401 for a guest. */
export function signedIn(req: MedusaRequest): string {
  const { customer_id } = actorOf(req)
  if (!customer_id) throw new MarketError(401, "sign_in_first", sentences.signInFirst)
  return customer_id
}
