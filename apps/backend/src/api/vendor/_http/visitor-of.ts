import type { MedusaRequest } from "@medusajs/framework/http"
import { networkOf } from "../../../lib/network-of"
import { deviceOf, shortAddress } from "../../../workflows/member/session/visitor"

/** Where somebody signs in from: shortened for the list of sessions, and its network for the limits. */
export const visitorOf = (req: MedusaRequest) => ({
  visitor: { device: deviceOf(req.headers["user-agent"]), address: shortAddress(req.ip) },
  ip: networkOf(req.ip),
})
