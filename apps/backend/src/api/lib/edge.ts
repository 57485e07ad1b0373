import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../lib/refusal"
import { trustOwnProxies } from "./client-address"
import { keepConnections } from "./keep-connections"
import { edgeMessages } from "./messages"
import { requestIdOf } from "./request-id"
import { secure } from "./security-headers"

/**
 * "/path?query" and nothing else: browsers send no "#" and no host, and no "\" in a path (in a query they do), and each of them is read in
 * more than one way.
 */
const plainAddress = /^\/[^?#\\]*(?:\?[^#]*)?$/

/** First thing every request passes: its connection is kept, whose it is, an id for it, and the headers its answer needs. 400 for an address in another form. */
export function edge(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  keepConnections(req.socket)
  trustOwnProxies(req)
  requestIdOf(req, res)
  const refusal = plainAddress.test(req.originalUrl) ? undefined : new Refusal("invalid_data", edgeMessages.badAddress)
  // A refusal needs an id and headers, too.
  secure(req, res, (error?: unknown) => next(error ?? refusal))
}
