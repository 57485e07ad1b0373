import type { AdminListingResponse, RejectListingBody } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideListing } from "../../../../../workflows/listing/decide-listing"
import { actorOf } from "../../../_http/actor-of"
import { answerListing } from "../../answer-listing"

/** POST /admin/listings/:id/reject: the cooperative reads why. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RejectListingBody>,
  res: MedusaResponse<AdminListingResponse>,
) => {
  const id = req.params.id ?? ""
  const { version } = req.validatedBody
  await decideListing(req.scope, {
    id,
    decision: "rejected",
    version,
    reason: req.validatedBody.reason,
    actor: actorOf(req),
  })
  await answerListing(req, res, id)
}
