import type { DoneResponse, RemoveLotQuery, UpdateLotBody, VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { removeLot } from "../../../../workflows/traceability/remove-lot"
import { updateLot } from "../../../../workflows/traceability/update-lot"
import { queryOf } from "../../../admin/_http/query-of"
import type { MemberRequest } from "../../_http/member-request"
import { answerLot, lotInput } from "../lot-input"

/** GET /vendor/lots/:lot_id: everything about a lot; another cooperative's answers 404. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorLotResponse>) => answerLot(req, res)

/** POST /vendor/lots/:lot_id: a draft anew; 409 once it is published, or when somebody else has changed it. */
export const POST = async (req: MemberRequest<UpdateLotBody>, res: MedusaResponse<VendorLotResponse>) => {
  await updateLot(req.scope, { ...lotInput(req), body: req.validatedBody })
  await answerLot(req, res)
}

/** DELETE /vendor/lots/:lot_id: a draft is no more; 409 once it is published, or when somebody else has changed it. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  await removeLot(req.scope, { ...lotInput(req), ...queryOf<RemoveLotQuery>(req) })
  res.json({ done: true })
}
