import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDocument } from "../../../../../../../workflows/registration/read-document"
import { sendDocument } from "../../../../../../lib/document/send-document"

/** GET /admin/cooperatives/:id/documents/:document_id/file: a paper as it was sent in. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  sendDocument(res, await readDocument(req.scope, req.params.document_id ?? "", req.params.id ?? ""))
}
