import type { VendorCooperativeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { submitCooperative } from "../../../../workflows/registration/submit-cooperative"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { answerOwn } from "../answer-own"

/** POST /vendor/cooperative/submit: hands the papers to the alliance. */
export const POST = async (req: MemberRequest, res: MedusaResponse<VendorCooperativeResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  await submitCooperative(req.scope, { id: cooperative_id, actor: `member:${id}` })
  await answerOwn(req, res)
}
