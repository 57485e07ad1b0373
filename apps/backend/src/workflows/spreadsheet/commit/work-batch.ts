import type { CooperativeStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { faultPoint } from "../../../lib/fault-point"
import { pgOf, sql } from "../../../lib/sql"
import { isRetryable } from "../../checkout/is-retryable"
import { isTaken } from "../../listing/create-listings"
import { sheetMessages } from "../messages"
import { finishImport, stopImport } from "../sql/end-import"
import { type Outcome, settleBatch } from "../sql/settle-batch"
import { takeUnits } from "../sql/take-units"
import { writeChanged } from "./write-changed"
import { writeNew } from "./write-new"

/** Products, or packs, of one batch: a second's work, so that others wait no longer for the locks it holds. */
const UNITS = 100
const TRIES = 4

/** An import that runs, under its row lock. */
export interface RunningImport {
  id: string
  cooperative_id: string
  cooperative_status: CooperativeStatus
  file_name: string
  committed_by: string
  position: number
}

/** A batch holds the row lock of its import; one that is held is somebody else's. */
const takeSql = `select i.id, i.cooperative_id, c.status as cooperative_status, i.file_name, i.committed_by, i.position
  from sheet_import i join cooperative c on c.id = i.cooperative_id
  where i.status = 'running' and i.deleted_at is null order by i.committed_at, i.id limit 1 for update of i skip locked`

/**
 * Writes the next batch of an import that runs, with its position, in one transaction: what was written is never written again, and what was
 * not is still to come, whenever the process dies. Answers false when there is nothing to do. `taken.id` says which it was, should it throw.
 */
export async function workBatch(scope: MedusaContainer, taken: { id: string | null }): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      const worked = await pgOf(scope).transaction((trx) => workOnce(trx, taken))
      if (worked) faultPoint("sheet-import.batch")
      return worked
    } catch (error) {
      if (tries >= TRIES || !(isRetryable(error) || isTaken(error))) throw error
    }
  }
}

async function workOnce(trx: Knex.Transaction, taken: { id: string | null }): Promise<boolean> {
  const [job] = await sql<RunningImport>(trx, takeSql)
  if (!job) return false
  taken.id = job.id
  if (job.cooperative_status !== "active") {
    await stopImport(trx, job.id, sheetMessages.stoppedByStatus(sheetMessages.statuses[job.cooperative_status]))
    return true
  }
  const rows = await takeUnits(trx, job.id, job.position, UNITS)
  if (rows.length === 0) {
    await finishImport(trx, job.id)
    return true
  }
  const outcomes: Outcome[] = [...(await writeNew(trx, job, rows)), ...(await writeChanged(trx, job, rows))]
  await settleBatch(trx, job.id, outcomes, Math.max(...rows.map(({ unit }) => unit)))
  return true
}
