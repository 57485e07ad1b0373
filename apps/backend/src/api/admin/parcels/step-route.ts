import type { ParcelStanding, ParcelStandingResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StepInput } from "../../../modules/order-group/parcel/take-step"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { actorOf } from "../_http/actor-of"

/** POST /admin/parcels/:order_id/<step>: staff take a step for a cooperative. `Body` is what the route's middleware has validated. */
export const stepRoute =
  <Body extends object>(take: (scope: MedusaContainer, input: StepInput & Body) => Promise<ParcelStanding>) =>
  async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse<ParcelStandingResponse>): Promise<void> => {
    const parcel = await take(req.scope, {
      ...req.validatedBody,
      order_id: req.params.order_id ?? "",
      actor: actorOf(req),
      request_key: requestKeyOf(req),
    })
    res.json({ parcel })
  }
