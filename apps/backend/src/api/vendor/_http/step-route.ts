import type { ParcelStanding, ParcelStandingResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StepInput } from "../../../modules/order-group/parcel/take-step"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "./member-request"

/** POST /vendor/orders/:order_id/<step>: a member takes a step of an order of their own cooperative; another's answers 404. */
export const stepRoute =
  <Body extends object>(take: (scope: MedusaContainer, input: StepInput & Body) => Promise<ParcelStanding>) =>
  async (req: MemberRequest<Body>, res: MedusaResponse<ParcelStandingResponse>): Promise<void> => {
    const member = memberOf(req)
    const parcel = await take(req.scope, {
      ...req.validatedBody,
      order_id: req.params.order_id ?? "",
      cooperative_id: member.cooperative_id,
      actor: `member:${member.id}`,
      request_key: requestKeyOf(req),
    })
    res.json({ parcel })
  }
