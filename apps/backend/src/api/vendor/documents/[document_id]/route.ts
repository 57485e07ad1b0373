import type { DoneResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { removeDocument } from "../../../../workflows/registration/remove-document"
import { type MemberRequest, memberOf } from "../../_http/member-request"

/** DELETE /vendor/documents/:document_id: takes a paper out; another cooperative's answers 404. */
export const DELETE = async (req: MemberRequest, res: MedusaResponse<DoneResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  await removeDocument(req.scope, { id: req.params.document_id ?? "", cooperative_id, actor: `member:${id}` })
  res.json({ done: true })
}
