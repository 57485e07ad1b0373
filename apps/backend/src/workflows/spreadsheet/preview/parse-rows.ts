import type { ImportProblem } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import { storableText } from "../../../lib/storable-text"
import { readDecimal } from "../cells/read-decimal"
import { readText } from "../cells/read-text"
import { readWhole } from "../cells/read-whole"
import type { Reading } from "../cells/reading"
import { fileWords } from "../column-messages"
import { type CellRule, type ColumnKey, priceBounds } from "../columns/column"
import type { Header } from "../columns/match-header"
import { columnLetter } from "../reading/cell-ref"
import type { Sheet, SheetCell, SheetRow } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"

/** A row below the header, cell by cell. */
export interface ParsedRow {
  row: number
  values: Partial<Record<ColumnKey, string | number>>
  /** As they stood in the file. */
  cells: Partial<Record<ColumnKey, string | number>>
  problems: (ImportProblem & { key: ColumnKey | null })[]
}

/** Longest text of a cell that is kept for the file of failed rows. */
const LONGEST_KEPT = 6_000

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

/** A problem beside its cell, or beside the whole row. */
export function problemAt(
  header: Header,
  row: number,
  key: ColumnKey | null,
  message: string,
): ParsedRow["problems"][number] {
  const at = key === null ? undefined : header.places.get(key)
  if (!at) return { key, cell: null, header: null, message }
  return { key, cell: `${columnLetter(at.place)}${row}`, header: at.header, message }
}

function parseRow(header: Header, { row, cells }: SheetRow): ParsedRow | null {
  const parsed: ParsedRow = { row, values: {}, cells: {}, problems: [] }
  for (const { column, place } of header.places.values()) {
    const cell = cells.get(place)
    if (!cell) continue
    parsed.cells[column.key] =
      cell.kind === "number" ? (cell.number ?? cell.text) : storableText(cell.text, LONGEST_KEPT)
    const { value, problem } = readBy(column.rule, cell)
    if (problem === undefined) parsed.values[column.key] = value
    else parsed.problems.push(problemAt(header, row, column.key, problem))
  }
  return Object.keys(parsed.cells).length > 0 ? parsed : null
}

const isExample = ({ cells }: ParsedRow) => fold(String(cells.sku ?? "")) === fold(fileWords.example)

/** The rows of goods below the header; those with nothing in our columns and the template's example are left out. */
export function parseRows(header: Header, sheet: Sheet): { rows: ParsedRow[]; examples: number } {
  const parsed = sheet.rows
    .filter(({ row }) => row > header.row)
    .flatMap((row) => parseRow(header, row) ?? [])
    .sort((a, b) => a.row - b.row)
  const rows = parsed.filter((row) => !isExample(row))
  markMerged(header, sheet, rows)
  return { rows, examples: parsed.length - rows.length }
}

/** A merged cell holds its value in its first row only: who reads on would take the others for empty. */
function markMerged(header: Header, { merges }: Sheet, rows: readonly ParsedRow[]): void {
  for (const { ref, fromRow, toRow, fromColumn, toColumn } of merges) {
    const hit = [...header.places.values()].find(({ place }) => place >= fromColumn && place <= toColumn)
    if (!hit || toRow <= header.row) continue
    for (const parsed of rows)
      if (parsed.row >= fromRow && parsed.row <= toRow)
        parsed.problems.push(problemAt(header, parsed.row, hit.column.key, words.merged(ref)))
  }
}
