import type { VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { removeLotStep } from "../../../../../../workflows/traceability/remove-lot-step"
import type { MemberRequest } from "../../../../_http/member-request"
import { answerLot, lotInput } from "../../../lot-input"

/** DELETE /vendor/lots/:lot_id/steps/:step_id: out of a draft again. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<VendorLotResponse>) => {
  await removeLotStep(req.scope, { ...lotInput(req), step_id: req.params.step_id ?? "" })
  await answerLot(req, res)
}
