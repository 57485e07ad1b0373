import type { AdminMailListQuery, AdminMailListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listMails } from "./readers/list-mails"

/** GET /admin/mails: what was written to whom, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminMailListResponse>) => {
  res.json(await listMails(pgOf(req.scope), queryOf<AdminMailListQuery>(req)))
}
