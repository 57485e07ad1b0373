/** What stands in a cell. A formula keeps its own text, not its result. */
export interface SheetCell {
  kind: "text" | "number" | "date" | "boolean" | "formula" | "error"
  /** As it stands in the file, composed (NFC); a date as "05/01/2026". */
  text: string
  /** Of numbers and dates. */
  number: number | null
}

export interface SheetRow {
  /** As Excel numbers it, from 1. */
  row: number
  /** By column, from 0; empty cells are left out. */
  cells: Map<number, SheetCell>
}

/** Cells joined into one; all from 0 but rows, which begin at 1. */
export interface Merge {
  ref: string
  fromRow: number
  toRow: number
  fromColumn: number
  toColumn: number
}

/** The first sheet of a workbook; rows without any text are left out. */
export interface Sheet {
  rows: SheetRow[]
  merges: Merge[]
}
