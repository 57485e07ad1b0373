import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { sheetMessages } from "../messages"
import { stopImport } from "../sql/end-import"

/** Runs that may fail at one place before the import is given up. */
const MOST = 5

/** A batch failed for no fault of its rows: counts it, and gives the import up after the fifth time at the same place. */
export async function noteFault(scope: MedusaContainer, id: string): Promise<void> {
  const pg = pgOf(scope)
  const [found] = await sql<{ attempts: number }>(
    pg,
    "update sheet_import set attempts = attempts + 1 where id = ? and status = 'running' returning attempts",
    [id],
  )
  if (found && found.attempts >= MOST) await pg.transaction((trx) => stopImport(trx, id, sheetMessages.stoppedByFault))
}
