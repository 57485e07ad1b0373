import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { StepInput } from "../../../modules/order-group/parcel/take-step"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { actorOf } from "../_http/actor-of"

/** Staff act for every cooperative. */
export const staffStep = (req: AuthenticatedMedusaRequest): StepInput => ({
  order_id: req.params.order_id ?? "",
  actor: actorOf(req),
  request_key: requestKeyOf(req),
})
