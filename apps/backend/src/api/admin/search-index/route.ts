import type { SearchIndexResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerStatus } from "./answer-status"

/** GET /admin/search-index: how far the index is behind, what fails, and how the last rebuild and checks ended. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchIndexResponse>) => {
  res.json({ search_index: await answerStatus(req.scope) })
}
