import type { PublishLotBody, VendorLotResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { publishLot } from "../../../../../workflows/traceability/publish-lot"
import type { MemberRequest } from "../../../_http/member-request"
import { answerLot, lotInput } from "../../lot-input"

/** POST /vendor/lots/:lot_id/publish: from now on its QR code answers; 409 when somebody else has changed it. */
export const POST = async (req: MemberRequest<PublishLotBody>, res: MedusaResponse<VendorLotResponse>) => {
  await publishLot(req.scope, { ...lotInput(req), ...req.validatedBody })
  await answerLot(req, res)
}
