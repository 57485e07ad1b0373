import type { AdminListingResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerListing } from "../answer-listing"

/** GET /admin/listings/:id */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminListingResponse>) => {
  await answerListing(req, res, req.params.id ?? "")
}
