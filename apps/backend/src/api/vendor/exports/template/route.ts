import type { TemplateQuery } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { exportMessages } from "../../../../workflows/spreadsheet/export-messages"
import { templateFile } from "../../../../workflows/spreadsheet/exports/template-file"
import { queryOf } from "../../../admin/_http/query-of"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { sendSheet } from "../../_http/send-sheet"

/** GET /vendor/exports/template?kind=: a form to fill in and upload. */
export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { kind } = queryOf<TemplateQuery>(req)
  sendSheet(res, exportMessages.files.template[kind], await templateFile(req.scope, memberOf(req).cooperative_id, kind))
}
