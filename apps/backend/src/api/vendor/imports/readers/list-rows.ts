import type { ImportRowsQuery, VendorImportRow, VendorImportRowsResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import { sheetRowColumns } from "../../../../workflows/spreadsheet/sql/import-row"

const listSql = (filter: string) => `
  select ${sheetRowColumns} from sheet_import_row
  where import_id = ? and row > ? and deleted_at is null ${filter} order by row limit ?`

/** Rows of an import the caller has found to be the cooperative's, in the order of the sheet. */
export async function listRows(
  scope: MedusaContainer,
  importId: string,
  { show, after, limit }: ImportRowsQuery,
): Promise<VendorImportRowsResponse> {
  const filter = show === undefined ? "" : show === "failed" ? "and result = 'failed'" : "and action = ?"
  const values = show === undefined || show === "failed" ? [] : [show]
  const rows = await sql<VendorImportRow>(pgOf(scope), listSql(filter), [importId, after, ...values, limit + 1])
  const page = rows.slice(0, limit)
  return { rows: page, limit, next_after: rows.length > limit ? (page.at(-1)?.row ?? null) : null }
}
