import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withoutPersons } from "../log-error"
import { pathOf } from "../path-of"
import { requestIdOf } from "../request-id"

/** One structured line about a key that was met again; it names the request, never the key, which a caller may take for a secret. */
export function keyLine(level: "info" | "warn", outcome: string, req: MedusaRequest, res: MedusaResponse): string {
  return JSON.stringify({
    level,
    message: "idempotency key met again",
    outcome,
    request_id: requestIdOf(req, res),
    method: req.method,
    route: withoutPersons(pathOf(req)),
  })
}
