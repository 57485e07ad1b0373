import type {
  CreateVendorCertificateBody,
  VendorCertificateListQuery,
  VendorCertificateListResponse,
  VendorCertificateResponse,
} from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { submitCertificate } from "../../../workflows/ocop/submit-certificate"
import { queryOf } from "../../admin/_http/query-of"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listCertificates, readCertificate } from "../readers/list-certificates"

/** GET /vendor/certificates */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorCertificateListResponse>) => {
  res.json(await listCertificates(req.scope, memberOf(req).cooperative_id, queryOf<VendorCertificateListQuery>(req)))
}

/** POST /vendor/certificates: pending until the alliance has verified it. */
export const POST = async (
  req: MemberRequest<CreateVendorCertificateBody>,
  res: MedusaResponse<VendorCertificateResponse>,
) => {
  const { id, cooperative_id } = memberOf(req)
  const certificateId = await submitCertificate(req.scope, {
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
    body: req.validatedBody,
  })
  res.json({ certificate: await readCertificate(req.scope, cooperative_id, certificateId) })
}
