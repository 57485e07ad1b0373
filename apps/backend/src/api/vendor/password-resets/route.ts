import type { RequestResetBody, RequestResetResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../lib/network-of"
import { memberMessages } from "../../../workflows/member/messages"
import { requestReset } from "../../../workflows/member/password/request-reset"

/** POST /vendor/password-resets: a link by mail; the answer is the same for everybody. */
export const POST = async (req: MedusaRequest<RequestResetBody>, res: MedusaResponse<RequestResetResponse>) => {
  await requestReset(req.scope, { ...req.validatedBody, ip: networkOf(req.ip) })
  res.json({ message: memberMessages.resetSent })
}
