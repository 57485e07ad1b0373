import { Readable } from "node:stream"
import type { ReadableStream } from "node:stream/web"
import { loadHucre } from "./load-hucre"
import { type SheetValue, safeValue } from "./sheet-value"

export interface SheetColumn {
  header: string
  /** Characters. */
  width: number
  /** Money is shown with its thousands, days as days of the week are not. */
  money?: boolean
}

/** Whole đồng with thousands set apart as the reader's Excel does it. */
const MONEY = "#,##0"

async function* safeRows(rows: AsyncIterable<readonly SheetValue[]>): AsyncGenerator<SheetValue[]> {
  for await (const row of rows) yield row.map(safeValue)
}

/** An .xlsx file as it is made: rows are asked for as the receiver takes them, so memory does not grow with their number. */
export async function streamSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetValue[]>,
): Promise<Readable> {
  const { writeXlsxStream } = await loadHucre()
  const stream = writeXlsxStream(safeRows(rows), {
    name,
    columns: columns.map(({ header, width, money }) => ({ header, width, ...(money ? { numFmt: MONEY } : {}) })),
    freezePane: { rows: 1 },
  })
  return Readable.fromWeb(asNodeStream(stream))
}

/** The same stream under the name Node's types have for it: the browser's and Node's declarations differ, the object does not. */
const asNodeStream = (stream: unknown) => stream as ReadableStream<Uint8Array>
