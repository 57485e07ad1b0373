import type { ImportStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"
import { sheetMessages } from "../messages"

/** Ends an import before its end: rows that were not reached count as failed, so that they stand in the file of failed rows. */
export async function stopImport(trx: Knex | Knex.Transaction, id: string, message: string): Promise<void> {
  const problem = JSON.stringify([{ cell: null, header: null, message: sheetMessages.rowNotReached }])
  await sql(
    trx,
    `with rest as (update sheet_import_row set result = 'failed', problems = ?::jsonb, updated_at = now()
      where import_id = ? and unit > 0 and result is null returning 1)
    update sheet_import set status = 'stopped', message = ?, finished_at = now(), updated_at = now(),
      rows_done = rows_done + (select count(*) from rest), rows_failed = rows_failed + (select count(*) from rest)
    where id = ? and status <> 'done'`,
    [problem, id, message, id],
  )
}

/** Ends an import whose rows are all worked off. */
export async function finishImport(trx: Knex | Knex.Transaction, id: string): Promise<void> {
  const status: ImportStatus = "done"
  await sql(trx, "update sheet_import set status = ?, finished_at = now(), updated_at = now() where id = ?", [
    status,
    id,
  ])
}
