import type { ImportListQuery, VendorImportListResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import { type ImportRow, importColumns, viewImport } from "../../../../workflows/spreadsheet/sql/import-row"
import { readKeyset, writeKeyset } from "../../../lib/keyset"

const listSql = (paged: boolean) => `
  select ${importColumns}, to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  from sheet_import i where i.cooperative_id = ? and i.deleted_at is null
    ${paged ? "and (i.created_at, i.id) < (?::timestamptz, ?)" : ""}
  order by i.created_at desc, i.id desc limit ?`

/** One page of a cooperative's imports, newest first. */
export async function listImports(
  scope: MedusaContainer,
  cooperativeId: string,
  { cursor, limit }: ImportListQuery,
): Promise<VendorImportListResponse> {
  const after = cursor ? readKeyset(cursor) : null
  const params = [cooperativeId, ...(after ? [after.at, after.id] : []), limit + 1]
  const rows = await sql<ImportRow & { key: string }>(pgOf(scope), listSql(after !== null), params)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    imports: page.map(({ key: _, ...row }) => viewImport(row)),
    limit,
    next_cursor: rows.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
  }
}
