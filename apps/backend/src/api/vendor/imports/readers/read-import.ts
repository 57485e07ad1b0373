import type { VendorImport } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../../lib/refusal"
import { pgOf, sql } from "../../../../lib/sql"
import { sheetMessages } from "../../../../workflows/spreadsheet/messages"
import { type ImportRow, importColumns, viewImport } from "../../../../workflows/spreadsheet/sql/import-row"

/** One import of a cooperative; throws NOT_FOUND for others'. */
export async function readImport(scope: MedusaContainer, cooperativeId: string, id: string): Promise<VendorImport> {
  const [row] = await sql<ImportRow>(
    pgOf(scope),
    `select ${importColumns} from sheet_import i where i.id = ? and i.cooperative_id = ? and i.deleted_at is null`,
    [id, cooperativeId],
  )
  if (!row) throw new Refusal("not_found", sheetMessages.notFound)
  return viewImport(row)
}
