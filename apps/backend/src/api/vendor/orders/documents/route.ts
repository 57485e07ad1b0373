import type { OrderDocumentQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { packingSlip } from "../../../../documents/packing-slip"
import { parcelLabel } from "../../../../documents/parcel-label"
import { pickList } from "../../../../documents/pick-list"
import { queryOf } from "../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { sendPdf } from "../../_http/send-pdf"
import { readDocumentMaker, readDocumentOrders } from "../../readers/read-document-orders"

const papers = {
  "pick-list": { name: "phieu-soan-hang", make: pickList },
  "packing-slip": { name: "phieu-giao-hang", make: packingSlip },
  label: { name: "nhan-gui-hang", make: parcelLabel },
} as const

/** GET /vendor/orders/documents?kind=&ids=: several orders in one PDF; 404 when one is not the cooperative's, 409 when one is over or unpaid. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { kind, ids } = queryOf<OrderDocumentQuery>(req)
  const { cooperative_id } = memberOf(req)
  const orders = await readDocumentOrders(req.scope, cooperative_id, ids)
  const { name, make } = papers[kind]
  sendPdf(res, name, await make(await readDocumentMaker(req.scope, cooperative_id), orders))
}
