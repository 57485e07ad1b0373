import type { UpdateLotBody, VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { updateLot } from "../../../../workflows/traceability/update-lot"
import type { MemberRequest } from "../../_http/member-request"
import { answerLot, lotInput } from "../lot-input"

/** GET /vendor/lots/:lot_id: everything about a lot; another cooperative's answers 404. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorLotResponse>) => answerLot(req, res)

/** POST /vendor/lots/:lot_id: a draft anew; 409 once it is published, or when somebody else has changed it. */
export const POST = async (req: MemberRequest<UpdateLotBody>, res: MedusaResponse<VendorLotResponse>) => {
  await updateLot(req.scope, { ...lotInput(req), body: req.validatedBody })
  await answerLot(req, res)
}
