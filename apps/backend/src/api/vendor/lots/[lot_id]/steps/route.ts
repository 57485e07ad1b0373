import type { AddLotStepBody, VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { addLotStep } from "../../../../../workflows/traceability/add-lot-step"
import { requestKeyOf } from "../../../../lib/idempotency/request-key-of"
import type { MemberRequest } from "../../../_http/member-request"
import { answerLot, lotInput } from "../../lot-input"

/** POST /vendor/lots/:lot_id/steps: something happened to the lot. */
export const POST = async (req: MemberRequest<AddLotStepBody>, res: MedusaResponse<VendorLotResponse>) => {
  await addLotStep(req.scope, { ...lotInput(req), body: req.validatedBody, request_key: requestKeyOf(req) })
  await answerLot(req, res)
}
