import type { AdminListingListQuery, AdminListingListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listListings } from "./readers/list-listings"

/** GET /admin/listings */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminListingListResponse>) => {
  res.json(await listListings(pgOf(req.scope), queryOf<AdminListingListQuery>(req)))
}
