import type { VendorLotResponse, WithdrawLotBody } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { withdrawLot } from "../../../../../workflows/traceability/withdraw-lot"
import type { MemberRequest } from "../../../_http/member-request"
import { answerLot, lotInput } from "../../lot-input"

/** POST /vendor/lots/:lot_id/withdraw: recalled; its public page says so, with the reason. */
export const POST = async (req: MemberRequest<WithdrawLotBody>, res: MedusaResponse<VendorLotResponse>) => {
  await withdrawLot(req.scope, { ...lotInput(req), reason: req.validatedBody.reason })
  await answerLot(req, res)
}
