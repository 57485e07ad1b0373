import type { CreateVendorProductBody, ImportAction, ImportChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

/** A row that is to be written. */
export interface WaitingRow {
  row: number
  unit: number
  action: ImportAction
  variant_id: string | null
  body: CreateVendorProductBody | null
  changes: ImportChange[]
}

/** All rows of the next units after a position. */
export const takeUnits = (
  trx: Knex.Transaction,
  importId: string,
  position: number,
  units: number,
): Promise<WaitingRow[]> =>
  sql<WaitingRow>(
    trx,
    `select row, unit, action, variant_id, body, changes from sheet_import_row
    where import_id = ? and unit > ? and unit <= ? and deleted_at is null order by unit, row`,
    [importId, position, position + units],
  )
