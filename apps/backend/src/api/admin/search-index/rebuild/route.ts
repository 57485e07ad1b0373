import type { SearchIndexResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestSearchRun } from "../../../../workflows/search/request-search-run"
import { actorOf } from "../../_http/actor-of"
import { answerStatus } from "../answer-status"

/** POST /admin/search-index/rebuild: has the index built anew; the old one serves until then. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchIndexResponse>) => {
  await requestSearchRun(req.scope).run({ input: { kind: "rebuild", repair: false, actor: actorOf(req) } })
  res.json({ search_index: await answerStatus(req.scope) })
}
