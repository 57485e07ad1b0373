import {
  type DocumentListResponse,
  type DocumentResponse,
  type DocumentUploadQuery,
  documentMaxBytes,
} from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { networkOf } from "../../../lib/network-of"
import { countAction } from "../../../workflows/guess/count-action"
import { addDocument } from "../../../workflows/registration/add-document"
import { queryOf } from "../../admin/_http/query-of"
import { listDocuments } from "../../lib/document/list-documents"
import { readBody } from "../../lib/document/read-body"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"

/** Papers from one network in a quarter of an hour: anybody may register, and each draft takes twenty. */
const OF_ADDRESS = 60

/** GET /vendor/documents: the papers the cooperative has sent in. */
export const GET = async (req: MemberRequest, res: MedusaResponse<DocumentListResponse>) => {
  res.json({ documents: await listDocuments(req.scope, memberOf(req).cooperative_id) })
}

/** POST /vendor/documents?kind=…&name=…: one more paper; the body is the file itself. 429 beyond sixty from one network in a quarter of an hour. */
export const POST = async (req: MemberRequest, res: MedusaResponse<DocumentResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  // Before the file is taken in: what a limit refuses must cost nothing.
  await countAction(req.scope, [{ what: "draft-paper", of: networkOf(req.ip), most: OF_ADDRESS }])
  const document = await addDocument(req.scope, {
    ...queryOf<DocumentUploadQuery>(req),
    bytes: await readBody(req, documentMaxBytes),
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  })
  res.json({ document })
}
