import type { AdminCertificateListQuery, AdminCertificateListResponse } from "@cho-htx/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queryOf } from "../_http/query-of"
import { pgOf } from "../_sql/pg"
import { listCertificates } from "./readers/list-certificates"

/** GET /admin/certificates */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminCertificateListResponse>) => {
  res.json(await listCertificates(pgOf(req.scope), queryOf<AdminCertificateListQuery>(req)))
}
