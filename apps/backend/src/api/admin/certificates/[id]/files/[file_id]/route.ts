import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCertificateFile } from "../../../../../../workflows/ocop/read-certificate-file"
import { sendFile } from "../../../../../lib/send-file"

/** GET /admin/certificates/:id/files/:file_id: a page a cooperative attached. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id = "", file_id = "" } = req.params
  sendFile(res, await readCertificateFile(req.scope, { certificate_id: id, file_id, cooperative_id: null }))
}
