import type { ConfirmResetBody, DoneResponse } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../../lib/network-of"
import { confirmReset } from "../../../../workflows/member/password/confirm-reset"

/** POST /vendor/password-resets/confirm: a new password by the link's token; every session ends. */
export const POST = async (req: MedusaRequest<ConfirmResetBody>, res: MedusaResponse<DoneResponse>) => {
  await confirmReset(req.scope, { ...req.validatedBody, ip: networkOf(req.ip) })
  res.json({ done: true })
}
