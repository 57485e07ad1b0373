import type { Readable } from "node:stream"
import { MAX_IMPORT_ROWS } from "@cho-htx/contracts"
import { Refusal } from "../../../lib/refusal"
import { sheetMessages } from "../messages"
import { readCellRef } from "./cell-ref"
import { withPart } from "./cell-text"
import { eachTag } from "./each-tag"
import { type Book, type RawCell, readCell } from "./read-cell"
import type { Merge, Sheet, SheetRow } from "./sheet"

/** Rows that may stand above the goods: titles, the header, an example. */
const ROWS_ABOVE = 30
/** Excel has no more. */
const LAST_ROW = 1_048_576
/** Columns beyond are not looked at. */
const MOST_COLUMNS = 100
/** Two in each row there may be. */
const MOST_MERGES = 10_000

/** "$A$2:B3" names its cells; null for what names none. */
function mergeOf(ref: string): Merge | null {
  const [from = "", to = from, ...more] = ref.split(":", 3)
  const start = readCellRef(from)
  const end = readCellRef(to)
  if (!start || !end || more.length > 0) return null
  return { ref, fromRow: start.row, toRow: end.row, fromColumn: start.column, toColumn: end.column }
}

/**
 * Rows with text and merged cells of a sheet as it arrives. Throws INVALID_DATA for row numbers that cannot be, and as soon as there are too many
 * rows or merged cells, or a text no cell of Excel holds.
 */
export async function readRows(stream: Readable, book: Book): Promise<Sheet> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const seen = new Set<number>()
  let row: SheetRow = { row: 0, cells: new Map() }
  let column = -1
  let cell: RawCell | null = null
  let into: "value" | "inline" | "formula" | null = null

  const openCell = ({ r = "", t = "", s = "0" }: Record<string, string>) => {
    column = readCellRef(r)?.column ?? column + 1
    cell = { type: t, style: Number(s), value: "", inline: "", formula: null }
  }
  const closeCell = () => {
    const read = cell && column < MOST_COLUMNS ? readCell(cell, book) : null
    if (read) row.cells.set(column, read)
    cell = null
  }
  const closeRow = () => {
    if (row.cells.size === 0) return
    // A number no row has, or one that comes twice, was written by no program of sheets, and problems could not name the row.
    if (!Number.isInteger(row.row) || row.row < 1 || row.row > LAST_ROW || seen.has(row.row))
      throw new Refusal("invalid_data", sheetMessages.broken)
    seen.add(row.row)
    rows.push(row)
    if (rows.length > MAX_IMPORT_ROWS + ROWS_ABOVE)
      throw new Refusal("invalid_data", sheetMessages.tooManyRows(MAX_IMPORT_ROWS))
  }
  await eachTag(stream, {
    open: (name, attributes) => {
      if (name === "row") {
        row = { row: Number(attributes.r ?? row.row + 1), cells: new Map() }
        column = -1
      } else if (name === "c") openCell(attributes)
      else if (name === "v") into = "value"
      else if (name === "t") into = "inline"
      else if (name === "f" && cell) {
        cell.formula = ""
        into = "formula"
      } else if (name === "mergeCell") {
        const merge = mergeOf(attributes.ref ?? "")
        if (merge) merges.push(merge)
        if (merges.length > MOST_MERGES) throw new Refusal("invalid_data", sheetMessages.tooManyMerges(MOST_MERGES))
      }
    },
    text: (part) => {
      if (!cell || !into) return
      cell[into] = withPart(cell[into] ?? "", part)
    },
    close: (name) => {
      if (name === "v" || name === "t" || name === "f") into = null
      else if (name === "c") closeCell()
      else if (name === "row") closeRow()
    },
  })
  return { rows, merges }
}
