import type { AdminListingResponse, ApproveListingBody } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideListing } from "../../../../../workflows/listing/decide-listing"
import { actorOf } from "../../../_http/actor-of"
import { answerListing } from "../../answer-listing"

/** POST /admin/listings/:id/approve: its goods come on sale, or the change is applied. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ApproveListingBody>,
  res: MedusaResponse<AdminListingResponse>,
) => {
  const id = req.params.id ?? ""
  const { version } = req.validatedBody
  await decideListing(req.scope, { id, decision: "approved", version, reason: null, actor: actorOf(req) })
  await answerListing(req, res, id)
}
