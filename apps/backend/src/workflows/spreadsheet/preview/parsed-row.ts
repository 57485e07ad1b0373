import type { ImportProblem } from "@cho-htx/contracts"
import type { ColumnKey } from "../columns/column"
import type { Header } from "../columns/match-header"
import { columnLetter } from "../reading/cell-ref"

/** A row below the header, cell by cell. */
export interface ParsedRow {
  row: number
  values: Partial<Record<ColumnKey, string | number>>
  /** As they stood in the file. */
  cells: Partial<Record<ColumnKey, string | number>>
  problems: (ImportProblem & { key: ColumnKey | null })[]
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
