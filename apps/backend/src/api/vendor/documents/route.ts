import {
  type DocumentListResponse,
  type DocumentResponse,
  type DocumentUploadQuery,
  documentMaxBytes,
} from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../lib/network-of"
import { addDocument } from "../../../workflows/registration/add-document"
import { queryOf } from "../../admin/_http/query-of"
import { listDocuments } from "../../lib/document/list-documents"
import { readBody } from "../../lib/document/read-body"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"

/** GET /vendor/documents: the papers the cooperative has sent in. */
export const GET = async (req: MemberRequest, res: MedusaResponse<DocumentListResponse>) => {
  res.json({ documents: await listDocuments(req.scope, memberOf(req).cooperative_id) })
}

/** POST /vendor/documents?kind=…&name=…: one more paper; the body is the file itself. */
export const POST = async (req: MemberRequest, res: MedusaResponse<DocumentResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const document = await addDocument(req.scope, {
    ...queryOf<DocumentUploadQuery>(req),
    bytes: await readBody(req, documentMaxBytes),
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
    ip: networkOf(req.ip),
  })
  res.json({ document })
}
