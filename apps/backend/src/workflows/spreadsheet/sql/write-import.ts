import type { ImportKind } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { sql } from "../../../lib/sql"
import type { JudgedRow } from "../preview/judged-row"

export interface NewImport {
  cooperative_id: string
  kind: ImportKind
  file_name: string
  notices: string[]
  actor: string
  request_key: string | null
}

/** Rows written with one statement. */
const BATCH = 1_000

const insertSql = `insert into sheet_import (id, cooperative_id, kind, file_name, rows_new, rows_changed, rows_unchanged, rows_bad, notices,
  created_by, request_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing returning id`

const rowsSql = `insert into sheet_import_row (id, import_id, row, unit, action, label, sku, variant_id, body, cells, problems, changes)
  select w.id, ?, w.row, w.unit, w.action, w.label, w.sku, w.variant_id, w.body, w.cells, w.problems, w.changes
  from json_to_recordset(?::json) as w(id text, row int, unit int, action text, label text, sku text, variant_id text, body jsonb, cells jsonb,
    problems jsonb, changes jsonb)`

/** Keeps what was read of a sheet; answers the id, or null when a twin has just used the request key. */
export async function writeImport(
  trx: Knex.Transaction,
  { cooperative_id, kind, file_name, notices, actor, request_key }: NewImport,
  rows: readonly JudgedRow[],
): Promise<string | null> {
  const id = entityId("simp")
  const count = (action: JudgedRow["action"]) => rows.filter((row) => row.action === action).length
  const [made] = await sql<{ id: string }>(trx, insertSql, [
    ...[id, cooperative_id, kind, file_name, count("new"), count("changed"), count("unchanged"), count("bad")],
    ...[JSON.stringify(notices), actor, request_key],
  ])
  if (!made) return null
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row) => ({
      ...row,
      id: entityId("simprow"),
      problems: row.problems.map(({ cell, header, message }) => ({ cell, header, message })),
    }))
    await sql(trx, rowsSql, [id, JSON.stringify(batch)])
  }
  return id
}
