import type { ChangeCooperativeBody, VendorCooperativeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { changeCooperative } from "../../../workflows/registration/change-cooperative"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { answerOwn } from "./answer-own"

/** GET /vendor/cooperative: one's own cooperative. */
export const GET = (req: MemberRequest, res: MedusaResponse<VendorCooperativeResponse>) => answerOwn(req, res)

/** POST /vendor/cooperative: changes at once what may change at once, and asks the alliance for the rest. */
export const POST = async (
  req: MemberRequest<ChangeCooperativeBody>,
  res: MedusaResponse<VendorCooperativeResponse>,
) => {
  const { id, cooperative_id, role } = memberOf(req)
  await changeCooperative(req.scope, { id: cooperative_id, actor: `member:${id}`, role, body: req.validatedBody })
  await answerOwn(req, res)
}
