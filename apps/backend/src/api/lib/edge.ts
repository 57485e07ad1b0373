import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { trustOwnProxies } from "./client-address"
import { keepConnections } from "./keep-connections"
import { requestIdOf } from "./request-id"
import { secure } from "./security-headers"

/** First thing every request passes: its connection is kept, whose it is, an id for it, and the headers its answer needs. */
export function edge(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  keepConnections(req.socket)
  trustOwnProxies(req)
  requestIdOf(req, res)
  secure(req, res, next)
}
