import type {
  AdminCooperativeListQuery,
  AdminCooperativeListResponse,
  AdminCooperativeResponse,
  CreateCooperativeBody,
} from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCooperative } from "../../../workflows/cooperative/create-cooperative"
import { actorOf } from "../_http/actor-of"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { answerCooperative } from "./answer-cooperative"
import { listCooperatives } from "./readers/list-cooperatives"

/** GET /admin/cooperatives */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCooperativeListResponse>) => {
  res.json(await listCooperatives(pgOf(req.scope), queryOf<AdminCooperativeListQuery>(req)))
}

/** POST /admin/cooperatives: takes in the papers of a new seller, as a draft. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateCooperativeBody>,
  res: MedusaResponse<AdminCooperativeResponse>,
) => {
  const { result } = await createCooperative(req.scope).run({
    input: { papers: req.validatedBody, actor: actorOf(req) },
  })
  await answerCooperative(req, res, result.id)
}
