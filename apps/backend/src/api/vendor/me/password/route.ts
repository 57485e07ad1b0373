import type { ChangePasswordBody, DoneResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../../lib/network-of"
import { changePassword } from "../../../../workflows/member/password/change-password"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** POST /vendor/me/password: another password; every other session ends. */
export const POST = async (req: MemberRequest<ChangePasswordBody>, res: MedusaResponse<DoneResponse>) => {
  await changePassword(req.scope, memberOf(req), req.validatedBody, networkOf(req.ip))
  res.json({ done: true })
}
