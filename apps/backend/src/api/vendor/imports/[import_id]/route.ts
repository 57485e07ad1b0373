import type { VendorImportResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { readImport } from "../readers/read-import"

/** GET /vendor/imports/:import_id: counts and progress. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorImportResponse>) => {
  const found = await readImport(req.scope, memberOf(req).cooperative_id, req.params.import_id ?? "")
  res.json({ import: found })
}
