import type { VendorCertificateResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { readCertificate } from "../../readers/list-certificates"

/** GET /vendor/certificates/:certificate_id */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorCertificateResponse>) => {
  const { cooperative_id } = memberOf(req)
  res.json({ certificate: await readCertificate(req.scope, cooperative_id, req.params.certificate_id ?? "") })
}
