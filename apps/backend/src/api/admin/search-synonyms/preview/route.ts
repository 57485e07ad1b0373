import type { PreviewSynonymsBody, SynonymPreviewResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewSynonyms } from "../readers/preview"

/** POST /admin/search-synonyms/preview: what a query finds without a group and with it; writes nothing. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PreviewSynonymsBody>,
  res: MedusaResponse<SynonymPreviewResponse>,
) => {
  res.json(await previewSynonyms(req.scope, req.validatedBody))
}
