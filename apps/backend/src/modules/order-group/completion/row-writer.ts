import type { OrderTable } from "./sql/order-tables"

export type RowWriter = (table: OrderTable, row: Record<string, unknown>) => void

/** Collects rows by table: the JSON parameter of the one statement that writes them. */
export function collectRows() {
  const rows: Record<string, Record<string, unknown>[]> = {}
  const write: RowWriter = (table, row) => {
    const list = rows[table]
    if (list) list.push(row)
    else rows[table] = [row]
  }
  return { rows, write }
}
