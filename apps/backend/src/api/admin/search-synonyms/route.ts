import type {
  AdminSynonymListQuery,
  AdminSynonymListResponse,
  AdminSynonymResponse,
  SynonymGroupBody,
} from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { saveSynonymGroup } from "../../../workflows/synonym/save-synonym-group"
import { actorOf } from "../_http/actor-of"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { answerGroup } from "./answer-group"
import { listGroups } from "./readers/list-groups"

/** GET /admin/search-synonyms */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminSynonymListResponse>) => {
  res.json(await listGroups(pgOf(req.scope), queryOf<AdminSynonymListQuery>(req)))
}

/** POST /admin/search-synonyms: a new group, in force within seconds. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SynonymGroupBody>,
  res: MedusaResponse<AdminSynonymResponse>,
) => {
  const { result } = await saveSynonymGroup(req.scope).run({
    input: { id: null, phrases: req.validatedBody.phrases, actor: actorOf(req) },
  })
  res.json(await answerGroup(req.scope, result))
}
