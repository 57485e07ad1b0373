import type { AdminSynonymResponse, SynonymGroupBody } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveSynonymGroup } from "../../../../../workflows/synonym/save-synonym-group"
import { actorOf } from "../../../_http/actor-of"
import { answerGroup } from "../../answer-group"

/** POST /admin/search-synonyms/group/:id: other phrases for a group. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SynonymGroupBody>,
  res: MedusaResponse<AdminSynonymResponse>,
) => {
  const { result } = await saveSynonymGroup(req.scope).run({
    input: { id: req.params.id ?? "", phrases: req.validatedBody.phrases, actor: actorOf(req) },
  })
  res.json(await answerGroup(req.scope, result))
}
