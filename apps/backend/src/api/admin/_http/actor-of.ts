import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who asks, as the history and the audit log store it: "user:<id>". */
export function actorOf(req: AuthenticatedMedusaRequest): string {
  return `user:${req.auth_context.actor_id}`
}
