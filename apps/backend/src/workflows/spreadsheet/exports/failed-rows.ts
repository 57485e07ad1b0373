import type { ImportKind, ImportProblem } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { idleColumnWords } from "../column-messages"
import { type ColumnKey, productColumns, stockColumns } from "../columns/column"
import { fileColumn } from "../writing/file-column"
import type { SheetValue } from "../writing/sheet-value"

const PAGE = 500

interface Row {
  row: number
  cells: Partial<Record<ColumnKey, SheetValue>>
  problems: ImportProblem[]
}

const pageSql = `select row, cells, problems from sheet_import_row
  where import_id = ? and row > ? and (action = 'bad' or result = 'failed') and deleted_at is null order by row limit ${PAGE}`

const columnsOf = (kind: ImportKind) => (kind === "products" ? productColumns : stockColumns)

/** The columns of the import, so that the file can be put right and read again, between the old row's number and the reason. */
export const failedColumns = (kind: ImportKind) => [
  ...columnsOf(kind).map(fileColumn),
  { header: idleColumnWords.row, width: 18 },
  { header: idleColumnWords.reason, width: 90 },
]

const placeOf = ({ cell, header }: ImportProblem) => (cell ? `${cell}${header ? ` (${header})` : ""}: ` : "")

/** Rows that could not be written, as they stood in the file, each with why; `say` turns our sentence into the reader's language. */
export async function* failedRows(
  scope: MedusaContainer,
  importId: string,
  kind: ImportKind,
  say: (sentence: string) => string = (sentence) => sentence,
): AsyncGenerator<SheetValue[]> {
  const pg = pgOf(scope)
  const reasonOf = (problem: ImportProblem) => `${placeOf(problem)}${say(problem.message)}`
  for (let after = 0; ; ) {
    const page = await sql<Row>(pg, pageSql, [importId, after])
    for (const { row, cells, problems } of page)
      yield [...columnsOf(kind).map(({ key }) => cells[key] ?? null), row, problems.map(reasonOf).join("\n")]
    if (page.length < PAGE) return
    after = page.at(-1)?.row ?? 0
  }
}
