import type { ImportStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { isTaken } from "../listing/create-listings"
import { writeAudit } from "../staff/write-audit"
import { sheetMessages as words } from "./messages"
import { runSoon } from "./run-imports"

export interface CommitImport {
  cooperative_id: string
  import_id: string
  /** "member:<id>". */
  actor: string
}

interface Found {
  status: ImportStatus
  file_name: string
  waiting: number
}

const findSql = `select status, file_name, rows_new + rows_changed as waiting from sheet_import
  where id = ? and cooperative_id = ? and deleted_at is null for update`

const otherSql = `select i.file_name, i.rows_done, i.rows_new + i.rows_changed as total, m.name from sheet_import i
    left join cooperative_member m on 'member:' || m.id = i.committed_by
  where i.cooperative_id = ? and i.status = 'running' and i.deleted_at is null`

/**
 * Has a job write what the preview said. One that runs or is done already stays as it is, so a repeated commit changes nothing. Throws NOT_FOUND
 * for another cooperative's, CONFLICT while another of the cooperative's imports runs.
 */
export async function commitImport(scope: MedusaContainer, input: CommitImport): Promise<void> {
  const pg = pgOf(scope)
  try {
    await pg.transaction((trx) => start(trx, input))
  } catch (error) {
    // The unique index of running imports: a colleague was faster by a moment.
    if (!isTaken(error)) throw error
    await refuseOther(pg, input.cooperative_id)
    throw error
  }
  runSoon(scope)
}

async function start(trx: Knex.Transaction, { cooperative_id, import_id, actor }: CommitImport): Promise<void> {
  const [found] = await sql<Found>(trx, findSql, [import_id, cooperative_id])
  if (!found) throw new Refusal("not_found", words.notFound)
  if (found.status !== "ready") return
  await refuseOther(trx, cooperative_id)
  const status: ImportStatus = found.waiting > 0 ? "running" : "done"
  await sql(
    trx,
    `update sheet_import set status = ?, committed_by = ?, committed_at = now(), updated_at = now(),
      finished_at = case when ? = 'done' then now() end where id = ?`,
    [status, actor, status, import_id],
  )
  await writeAudit(trx, {
    ...{ actor, action: "sheet.import", entity: "sheet_import", entity_id: import_id },
    after: { file: found.file_name, rows: found.waiting },
  })
}

async function refuseOther(pg: Knex | Knex.Transaction, cooperativeId: string): Promise<void> {
  const [other] = await sql<{ file_name: string; rows_done: number; total: number; name: string | null }>(
    pg,
    otherSql,
    [cooperativeId],
  )
  if (other)
    throw new Refusal("conflict", words.alreadyRunning(other.name, other.file_name, other.rows_done, other.total))
}
