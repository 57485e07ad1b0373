import type { MedusaRequest } from "@medusajs/framework/http"
import { deviceOf, shortAddress } from "../../../workflows/member/session/visitor"

/** Where somebody signs in from: shortened for the list of sessions, and the whole address for the limits. */
export const visitorOf = (req: MedusaRequest) => ({
  visitor: { device: deviceOf(req.headers["user-agent"]), address: shortAddress(req.ip) },
  ip: req.ip ?? "?",
})
