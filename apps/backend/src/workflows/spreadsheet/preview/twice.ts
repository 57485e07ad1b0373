import type { Header } from "../columns/match-header"
import { rowMessages as words } from "../row-messages"
import { type ParsedRow, problemAt } from "./parsed-row"

/** Codes are compared as the listing workflow compares them: whatever the case. */
export const codeKey = (value: string | number | undefined): string | null =>
  typeof value === "string" ? value.toLowerCase() : null

/** Marks the second and later rows that use a code again. */
export function markTwice(header: Header, rows: readonly ParsedRow[]): void {
  for (const column of ["sku", "variant_id"] as const) {
    const seen = new Map<string, number>()
    for (const parsed of rows) {
      const key = codeKey(parsed.values[column])
      if (key === null) continue
      const first = seen.get(key)
      if (first === undefined) seen.set(key, parsed.row)
      else parsed.problems.push(problemAt(header, parsed.row, column, words.skuTwice(first)))
    }
  }
}
