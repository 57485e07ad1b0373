import { lineLabel } from "../../market-cart/line-label"
import type { JudgedRow } from "./judged-row"
import type { ParsedRow } from "./parse-rows"

const textOf = (value: string | number | undefined) => (typeof value === "string" ? value : null)

/** A row that cannot be written, under the name it gives itself. */
export function badRow({ row, cells, values, problems }: ParsedRow): JudgedRow {
  const title = textOf(values.title)
  return {
    ...{ row, cells, problems, unit: 0, action: "bad", variant_id: null, body: null, changes: [] },
    label: title && lineLabel(title, textOf(values.pack)),
    sku: textOf(values.sku),
  }
}
