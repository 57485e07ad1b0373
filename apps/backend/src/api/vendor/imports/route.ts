import {
  type ImportListQuery,
  type ImportUploadQuery,
  MAX_IMPORT_BYTES,
  type VendorImportListResponse,
  type VendorImportResponse,
} from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { uploadSheet } from "../../../workflows/spreadsheet/upload-sheet"
import { queryOf } from "../../admin/_http/query-of"
import { readBody } from "../../lib/document/read-body"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listImports } from "./readers/list-imports"
import { readImport } from "./readers/read-import"

/** GET /vendor/imports: what was imported lately. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorImportListResponse>) => {
  res.json(await listImports(req.scope, memberOf(req).cooperative_id, queryOf<ImportListQuery>(req)))
}

/** POST /vendor/imports?kind=&name=: the body is the sheet; answers what would become of its rows. */
export const POST = async (req: MemberRequest, res: MedusaResponse<VendorImportResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const importId = await uploadSheet(req.scope, {
    ...queryOf<ImportUploadQuery>(req),
    bytes: await readBody(req, MAX_IMPORT_BYTES),
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  })
  res.status(201).json({ import: await readImport(req.scope, cooperative_id, importId) })
}
