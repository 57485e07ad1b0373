import type { MedusaResponse } from "@medusajs/framework/http"
import { readCertificateFile } from "../../../../../../workflows/ocop/read-certificate-file"
import { sendFile } from "../../../../../lib/send-file"
import { type MemberRequest, memberOf } from "../../../../_http/member-request"

/** GET /vendor/certificates/:certificate_id/files/:file_id: a page of one's own certificate. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { certificate_id = "", file_id = "" } = req.params
  const { cooperative_id } = memberOf(req)
  sendFile(res, await readCertificateFile(req.scope, { certificate_id, file_id, cooperative_id }))
}
