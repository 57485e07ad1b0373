import type { LotLabelsQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { lotSheet } from "../../../../../documents/lot-sheet"
import { documentMessages } from "../../../../../documents/messages"
import { Refusal } from "../../../../../lib/refusal"
import { lotMessages } from "../../../../../workflows/traceability/messages"
import { queryOf } from "../../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { sendPdf } from "../../../_http/send-pdf"
import { readDocumentMaker } from "../../../readers/read-document-orders"
import { readLot } from "../../../readers/read-lot"

/** GET /vendor/lots/:lot_id/labels?count=: QR labels to cut out or stick on, A4; 409 for a draft, whose code leads nowhere yet, and for a recalled lot. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { cooperative_id } = memberOf(req)
  const lot = await readLot(req.scope, cooperative_id, req.params.lot_id ?? "")
  if (lot.status === "draft") throw new Refusal("conflict", lotMessages.notPublished)
  if (lot.status === "withdrawn") throw new Refusal("conflict", documentMessages.lotWithdrawn)
  const { name } = await readDocumentMaker(req.scope, cooperative_id)
  sendPdf(res, `tem-lo-${lot.code}`, await lotSheet(lot, name, queryOf<LotLabelsQuery>(req).count))
}
