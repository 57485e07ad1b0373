import { fold } from "@cho-htx/vietnam"
import { breather } from "../../../lib/breather"
import { storableText } from "../../../lib/storable-text"
import { readDecimal } from "../cells/read-decimal"
import { readText, SPARE_LENGTH } from "../cells/read-text"
import { readWhole } from "../cells/read-whole"
import type { Reading } from "../cells/reading"
import { fileWords } from "../column-messages"
import { type CellRule, priceBounds } from "../columns/column"
import type { Header } from "../columns/match-header"
import type { Sheet, SheetCell, SheetRow } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import { markMerged } from "./mark-merged"
import { type ParsedRow, problemAt } from "./parsed-row"

/** Characters of a cell that are kept for the file of failed rows: a sheet of texts too long for us must not fill the database. */
const keptOf = (rule: CellRule): number =>
  rule.kind === "code" || rule.kind === "text" ? rule.most + SPARE_LENGTH : SPARE_LENGTH

function readBy(rule: CellRule, cell: SheetCell): Reading<string | number> {
  if (cell.kind === "formula") return { problem: words.formula }
  if (cell.kind === "error") return { problem: words.error(cell.text) }
  switch (rule.kind) {
    case "code":
      return cell.kind === "date" ? { problem: words.dateNotCode(cell.text) } : readText(cell, 1, rule.most)
    case "text":
      return readText(cell, rule.least, rule.most, rule.lines)
    case "money":
      return readWhole(cell, ...priceBounds, true)
    case "whole":
      return readWhole(cell, rule.least, rule.most)
    case "decimal":
      return readDecimal(cell, rule.most)
  }
}

function parseRow(header: Header, { row, cells }: SheetRow): ParsedRow | null {
  const parsed: ParsedRow = { row, values: {}, cells: {}, problems: [] }
  for (const { column, place } of header.places.values()) {
    const cell = cells.get(place)
    if (!cell) continue
    parsed.cells[column.key] =
      cell.kind === "number" ? (cell.number ?? cell.text) : storableText(cell.text, keptOf(column.rule))
    const { value, problem } = readBy(column.rule, cell)
    if (problem === undefined) parsed.values[column.key] = value
    else parsed.problems.push(problemAt(header, row, column.key, problem))
  }
  return Object.keys(parsed.cells).length > 0 ? parsed : null
}

const isExample = ({ values }: ParsedRow) => fold(String(values.sku ?? "")) === fold(fileWords.example)

/** The rows of goods below the header; those with nothing in our columns and the template's example are left out. Others have their turn meanwhile. */
export async function parseRows(header: Header, sheet: Sheet): Promise<{ rows: ParsedRow[]; examples: number }> {
  const parsed: ParsedRow[] = []
  const breathe = breather()
  for (const row of sheet.rows) {
    const read = row.row > header.row ? parseRow(header, row) : null
    if (read) parsed.push(read)
    await breathe()
  }
  parsed.sort((a, b) => a.row - b.row)
  const rows = parsed.filter((row) => !isExample(row))
  markMerged(header, sheet, rows)
  return { rows, examples: parsed.length - rows.length }
}
