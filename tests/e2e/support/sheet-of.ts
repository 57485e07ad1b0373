import { type CellValue, writeXlsx } from "hucre/xlsx"

const head = ["Mã hàng", "Tên hàng", "Nhóm hàng", "Quy cách", "Giá bán (đồng)", "Tồn kho"]

/** A sheet of goods of the demonstration's first kind, one a row; `bad`: sheet row (from 2), column (from 0) and what stands there instead. */
export async function sheetOf(count: number, bad: [number, number, CellValue][]): Promise<Uint8Array> {
  const goods = Array.from({ length: count }, (_, index): CellValue[] => [
    ...[`TAY-${index + 1}`, `Bánh thử số ${index + 1}`, "Gạo, nếp, bún phở", "gói 500 g"],
    ...[20_000 + index * 1_000, index],
  ])
  const rows: CellValue[][] = [head, ...goods]
  for (const [row, column, value] of bad) rows[row - 1]?.splice(column, 1, value)
  return writeXlsx({ sheets: [{ name: "Hàng", rows }] })
}
