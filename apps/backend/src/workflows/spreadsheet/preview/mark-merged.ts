import type { Header } from "../columns/match-header"
import type { Merge, Sheet } from "../reading/sheet"
import { rowMessages as words } from "../row-messages"
import { type ParsedRow, problemAt } from "./parsed-row"

/**
 * Marks rows of which a cell is merged with others: it holds its value in its first row only, so who reads on would take the others for empty.
 * One problem for each cell, however many merges lie over it. `rows` in the order of the sheet.
 */
export function markMerged(header: Header, { merges }: Sheet, rows: readonly ParsedRow[]): void {
  const inOrder = merges.filter(({ toRow }) => toRow > header.row).sort((a, b) => a.fromRow - b.fromRow)
  const places = [...header.places].sort(([, a], [, b]) => a.place - b.place)
  const taken = new Set<Merge>()
  for (const [key, { place }] of places) {
    const here = inOrder.filter((merge) => place >= merge.fromColumn && place <= merge.toColumn && !taken.has(merge))
    // One that reaches over several columns is told beside the first.
    for (const merge of here) taken.add(merge)
    let next = 0
    let longest: Merge | null = null
    for (const parsed of rows) {
      for (; (here[next]?.fromRow ?? Number.POSITIVE_INFINITY) <= parsed.row; next += 1) {
        const merge = here[next]
        if (merge && merge.toRow > (longest?.toRow ?? 0)) longest = merge
      }
      if (longest && longest.toRow >= parsed.row)
        parsed.problems.push(problemAt(header, parsed.row, key, words.merged(longest.ref)))
    }
  }
}
