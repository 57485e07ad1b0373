import type { CommuneListResponse, VendorCommuneQuery } from "@cho-htx/contracts"
import { searchCommunes } from "@cho-htx/vietnam/admin-units"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../admin/_http/query-of"

/** GET /vendor/communes: places by new or old name, for whoever registers; /store has the same, but asks for the shop's key. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<CommuneListResponse>) => {
  const { q, limit } = queryOf<VendorCommuneQuery>(req)
  res.json({ communes: searchCommunes(q, { limit }) })
}
