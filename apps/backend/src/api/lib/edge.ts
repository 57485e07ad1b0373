import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { trustOwnProxies } from "./client-address"
import { requestIdOf } from "./request-id"
import { secure } from "./security-headers"

/** First thing every request passes: whose it is, an id for it, and the headers its answer needs. */
export function edge(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  trustOwnProxies(req)
  requestIdOf(req, res)
  secure(req, res, next)
}
