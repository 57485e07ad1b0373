import type { CellStyle } from "./load-hucre"
import type { SheetValue } from "./sheet-value"

const fill = (rgb: string) => ({ type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } })

export const titleStyle: CellStyle = { font: { bold: true, size: 14 } }
export const headStyle: CellStyle = {
  font: { bold: true },
  fill: fill("DCEBDD"),
  alignment: { wrapText: true, vertical: "center" },
}
export const exampleStyle: CellStyle = { font: { italic: true, color: { rgb: "666666" } }, fill: fill("EEEEEE") }

/** Cells of a row with a look of their own, under the names the writer gives them. */
export const styledCells = (
  row: number,
  values: readonly SheetValue[],
  style: CellStyle,
): [string, { value: SheetValue; style: CellStyle }][] =>
  values.map((value, column) => [`${row},${column}`, { value, style }])
