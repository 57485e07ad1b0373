import type { ImportRowsQuery, VendorImportRowsResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { listRows } from "../../readers/list-rows"
import { readImport } from "../../readers/read-import"

/** GET /vendor/imports/:import_id/rows: what is wrong, or what changes, row by row. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorImportRowsResponse>) => {
  const { id } = await readImport(req.scope, memberOf(req).cooperative_id, req.params.import_id ?? "")
  res.json(await listRows(req.scope, id, queryOf<ImportRowsQuery>(req)))
}
