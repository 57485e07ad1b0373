const shape = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** "E12" → column 4 (from 0) and row 12 (from 1); null for what names no cell. */
export function readCellRef(ref: string): { column: number; row: number } | null {
  const [, letters, digits] = shape.exec(ref) ?? []
  if (!letters || !digits) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(digits) }
}

/** Column 4 (from 0) → "E". */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (column % 26))
}
