import { lineLabel } from "../../market-cart/line-label"
import { rowMessages as words } from "../row-messages"
import type { JudgedRow } from "./judged-row"
import type { ParsedRow } from "./parsed-row"

/** Sentences kept of one row: nobody reads more of it at once. */
const MOST_PROBLEMS = 12

/** The first of what is wrong, and how much more there is. */
function firstOf(problems: ParsedRow["problems"]): JudgedRow["problems"] {
  if (problems.length <= MOST_PROBLEMS) return problems
  const rest = problems.length - MOST_PROBLEMS + 1
  return [...problems.slice(0, MOST_PROBLEMS - 1), { cell: null, header: null, message: words.moreProblems(rest) }]
}

const textOf = (value: string | number | undefined) => (typeof value === "string" ? value : null)

/** A row that cannot be written, under the name it gives itself. */
export function badRow({ row, cells, values, problems }: ParsedRow): JudgedRow {
  const title = textOf(values.title)
  return {
    ...{ row, cells, problems: firstOf(problems), unit: 0, action: "bad", variant_id: null, body: null, changes: [] },
    label: title && lineLabel(title, textOf(values.pack)),
    sku: textOf(values.sku),
  }
}
