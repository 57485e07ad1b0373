import type { ExportDaysQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { fileWords } from "../../../../workflows/spreadsheet/column-messages"
import { exportMessages } from "../../../../workflows/spreadsheet/export-messages"
import { exportDays } from "../../../../workflows/spreadsheet/exports/export-days"
import { orderColumns, orderRows } from "../../../../workflows/spreadsheet/exports/order-rows"
import { streamSheet } from "../../../../workflows/spreadsheet/writing/stream-sheet"
import { queryOf } from "../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { sendSheet } from "../../_http/send-sheet"

/** GET /vendor/exports/orders?from=&to=: orders placed on these days, line by line. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const days = exportDays(queryOf<ExportDaysQuery>(req))
  const rows = orderRows(req.scope, memberOf(req).cooperative_id, days)
  const name = `${exportMessages.files.orders}-${days.from}-${days.to}`
  sendSheet(res, name, await streamSheet(fileWords.sheets.orders, orderColumns, rows))
}
