import type { MedusaResponse } from "@medusajs/framework/http"
import { fileWords } from "../../../../workflows/spreadsheet/column-messages"
import { exportMessages } from "../../../../workflows/spreadsheet/export-messages"
import { goodsColumns, goodsRows } from "../../../../workflows/spreadsheet/exports/goods-rows"
import { streamSheet } from "../../../../workflows/spreadsheet/writing/stream-sheet"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { sendSheet } from "../../_http/send-sheet"

/** GET /vendor/exports/goods: every pack of the cooperative. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const rows = goodsRows(req.scope, memberOf(req).cooperative_id)
  sendSheet(res, exportMessages.files.goods, await streamSheet(fileWords.sheets.products, goodsColumns, rows))
}
