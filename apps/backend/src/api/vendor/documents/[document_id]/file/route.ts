import type { MedusaResponse } from "@medusajs/framework/http"
import { readDocument } from "../../../../../workflows/registration/read-document"
import { sendDocument } from "../../../../lib/document/send-document"
import { type MemberRequest, memberOf } from "../../../_http/member-request"

/** GET /vendor/documents/:document_id/file: the paper itself, for members of its cooperative. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  sendDocument(res, await readDocument(req.scope, req.params.document_id ?? "", memberOf(req).cooperative_id))
}
