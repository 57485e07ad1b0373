import type { CheckSearchIndex, SearchIndexResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestSearchRun } from "../../../../workflows/search/request-search-run"
import { actorOf } from "../../_http/actor-of"
import { answerStatus } from "../answer-status"

/** POST /admin/search-index/check: has every product compared with its document, and what differs written again if wanted. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CheckSearchIndex>,
  res: MedusaResponse<SearchIndexResponse>,
) => {
  await requestSearchRun(req.scope).run({ input: { kind: "check", ...req.validatedBody, actor: actorOf(req) } })
  res.json({ search_index: await answerStatus(req.scope) })
}
