import type { ChangeMeBody, MeResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../lib/network-of"
import { changeMe } from "../../../workflows/member/change-me"
import { readMe } from "../../../workflows/member/read-me"
import { type MemberRequest, memberOf } from "../_http/member-request"

async function answer(req: MemberRequest, res: MedusaResponse<MeResponse>): Promise<void> {
  const { id, session_id } = memberOf(req)
  res.json(await readMe(req.scope, { member_id: id, session_id }))
}

/** GET /vendor/me: who is signed in, and for which cooperative. */
export const GET = (req: MemberRequest, res: MedusaResponse<MeResponse>) => answer(req, res)

/** POST /vendor/me: one's own name, phone or e-mail. */
export const POST = async (req: MemberRequest<ChangeMeBody>, res: MedusaResponse<MeResponse>) => {
  await changeMe(req.scope, memberOf(req).id, req.validatedBody, networkOf(req.ip))
  await answer(req, res)
}
