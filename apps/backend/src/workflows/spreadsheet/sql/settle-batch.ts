import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** What became of a row: written, or the sentence why not. */
export interface Outcome {
  row: number
  problem: string | null
}

const rowsSql = `
  update sheet_import_row r set result = w.result, updated_at = now(),
    problems = case when w.problem is null then r.problems
      else jsonb_build_array(jsonb_build_object('cell', null, 'header', null, 'message', w.problem)) end
  from json_to_recordset(?::json) as w(row int, result text, problem text) where r.import_id = ? and r.row = w.row and r.deleted_at is null`

const importSql = `
  update sheet_import set position = ?, rows_done = rows_done + ?, rows_failed = rows_failed + ?, attempts = 0, updated_at = now() where id = ?`

/** Notes what became of a batch's rows, and how far the import has come. */
export async function settleBatch(
  trx: Knex.Transaction,
  importId: string,
  outcomes: readonly Outcome[],
  position: number,
): Promise<void> {
  const rows = outcomes.map(({ row, problem }) => ({ row, problem, result: problem === null ? "done" : "failed" }))
  await sql(trx, rowsSql, [JSON.stringify(rows), importId])
  const failed = outcomes.filter(({ problem }) => problem !== null).length
  await sql(trx, importSql, [position, outcomes.length, failed, importId])
}
