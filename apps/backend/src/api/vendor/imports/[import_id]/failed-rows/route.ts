import type { MedusaResponse } from "@medusajs/framework/http"
import { fileWords } from "../../../../../workflows/spreadsheet/column-messages"
import { exportMessages } from "../../../../../workflows/spreadsheet/export-messages"
import { failedColumns, failedRows } from "../../../../../workflows/spreadsheet/exports/failed-rows"
import { streamSheet } from "../../../../../workflows/spreadsheet/writing/stream-sheet"
import { type MemberRequest, memberOf } from "../../../_http/member-request"
import { sendSheet } from "../../../_http/send-sheet"
import { askedLanguage } from "../../../_language/asked-language"
import { inEnglish } from "../../../_language/in-english"
import { readImport } from "../../readers/read-import"

/** GET /vendor/imports/:import_id/failed-rows: what was not written, each row with why (in the language asked for), to be put right and uploaded again. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { id, kind } = await readImport(req.scope, memberOf(req).cooperative_id, req.params.import_id ?? "")
  const rows = failedRows(req.scope, id, kind, askedLanguage(req) === "en" ? inEnglish : undefined)
  const file = await streamSheet(fileWords.sheets[kind], failedColumns(kind), rows)
  sendSheet(res, exportMessages.files.failed, file)
}
