import type { VendorImportResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { commitImport } from "../../../../../workflows/spreadsheet/commit-import"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { readImport } from "../../readers/read-import"

/** POST /vendor/imports/:import_id/commit: a job writes what the preview said; again, it answers how far that has come. */
export const POST = async (req: MemberRequest, res: MedusaResponse<VendorImportResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const import_id = req.params.import_id ?? ""
  await commitImport(req.scope, { cooperative_id, import_id, actor: `member:${id}` })
  res.status(202).json({ import: await readImport(req.scope, cooperative_id, import_id) })
}
