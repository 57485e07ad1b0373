import type { AdminCaseResponse, ResolveCase } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseSentences } from "../../../../../workflows/checkout/cases/messages"
import { resolveCase } from "../../../../../workflows/checkout/cases/resolve-case"
import { actorOf } from "../../../_http/actor-of"
import { found } from "../../../_http/found"
import { pgOf } from "../../../_sql/pg"
import { readCase } from "../../readers/read-case"

/** POST /admin/checkout-cases/:id/resolve: does what was decided; safe to repeat. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ResolveCase>,
  res: MedusaResponse<AdminCaseResponse>,
): Promise<void> => {
  const id = req.params.id ?? ""
  await resolveCase(req.scope, { ...req.validatedBody, id, actor: actorOf(req) })
  res.json({ checkout_case: found(await readCase(pgOf(req.scope), id), caseSentences.notFound) })
}
