import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../../workflows/market-cart/actor"

/** Medusa signs every /store request in if it can; a guest has no auth context. */
export function actorOf(req: MedusaRequest | AuthenticatedMedusaRequest): Actor {
  const auth = "auth_context" in req ? req.auth_context : undefined
  return { customer_id: auth?.actor_type === "customer" && auth.actor_id ? auth.actor_id : null }
}
