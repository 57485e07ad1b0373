import { type CellValue, writeXlsx } from "hucre/xlsx"

/** Columns A to F. */
export const goodsHead: CellValue[] = ["Mã hàng", "Tên hàng", "Nhóm hàng", "Quy cách", "Giá bán (đồng)", "Tồn kho"]

/** Goods with one pack each. */
export const goodsRows = (count: number, letter: string): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    ...[`${letter}-${index + 1}`, `Gạo thử ${letter} số ${index + 1}`, "Gạo và ngũ cốc", "túi 5 kg"],
    ...[100_000 + index * 1_000, index],
  ])

/** 200 rows, of which seven are wrong, each in its own way; the sheet's row 12 is the eleventh of goods. */
export async function sevenBad(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [goodsHead, ...goodsRows(200, "SP")]
  const change = (row: number, column: number, value: CellValue) => {
    const cells = rows[row - 1]
    if (cells) cells[column] = value
  }
  change(12, 4, 45_000.5)
  change(33, 4, "12/05/2026")
  change(54, 3, null)
  change(75, 0, "sp-1")
  change(96, 2, "Nhóm không có")
  change(138, 4, 45)
  const formula = { value: 3, type: "formula" as const, formula: "1+2", formulaResult: 3 }
  const cells = new Map([["116,5", formula]])
  return new Uint8Array(await writeXlsx({ sheets: [{ name: "Hàng", rows, cells }] }))
}
