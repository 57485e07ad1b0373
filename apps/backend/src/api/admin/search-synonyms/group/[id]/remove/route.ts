import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeSynonymGroup } from "../../../../../../workflows/synonym/remove-synonym-group"
import { actorOf } from "../../../../_http/actor-of"

/** POST /admin/search-synonyms/group/:id/remove: out of force within seconds; the audit keeps what it was. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ id: string }>) => {
  const { result } = await removeSynonymGroup(req.scope).run({
    input: { id: req.params.id ?? "", actor: actorOf(req) },
  })
  res.json({ id: result })
}
