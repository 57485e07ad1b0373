import type { Order } from "../sql/order.js"
import { compareText } from "./compare-text.js"
import type { Rows } from "./rows.js"

type Compare = (a: number, b: number) => number

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b)
  return Number(a) - Number(b)
}

/** Compares rows as `orderSql` orders them; `scoreOf` is their relevance. Two rows are never equal. */
export function compareBy({ keys }: Order, rows: Rows, scoreOf: (row: number) => number): Compare {
  const compares = keys.map(({ field, way }): Compare => {
    const turned = way === "asc" ? 1 : -1
    if (!field) return (a, b) => turned * (scoreOf(a) - scoreOf(b))
    const values = rows.column(field.column ?? "")
    return (a, b) => {
      const [left, right] = [values[a] ?? null, values[b] ?? null]
      if (left === null || right === null) return Number(left === null) - Number(right === null)
      return turned * compareValues(left, right)
    }
  })
  return (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return compareText(rows.id(a), rows.id(b))
  }
}
