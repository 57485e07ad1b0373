import type { StepInput } from "../../../modules/order-group/parcel/take-step"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "./member-request"

/** A member acts for their own cooperative: an order of another does not exist for them. */
export function memberStep(req: MemberRequest): StepInput {
  const { id, cooperative_id } = memberOf(req)
  return {
    order_id: req.params.order_id ?? "",
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  }
}
