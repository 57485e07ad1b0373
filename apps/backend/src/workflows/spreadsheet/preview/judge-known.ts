import type { ImportChange } from "@cho-htx/contracts"
import { lineLabel } from "../../market-cart/line-label"
import type { ColumnKey } from "../columns/column"
import type { Header } from "../columns/match-header"
import { rowMessages as words } from "../row-messages"
import type { KnownPack } from "../sql/known-packs"
import type { JudgedRow } from "./judged-row"
import { type ParsedRow, problemAt } from "./parsed-row"

/** Columns that count for a pack there is already. */
const counted = new Set<ColumnKey | null>([null, "sku", "variant_id", "price", "stock"])

const numberOf = (value: string | number | undefined) => (typeof value === "number" ? value : undefined)

/** A row about a pack the cooperative has: its price and stock before and after, or why they cannot change. The unit is given later. */
export function judgeKnown(header: Header, parsed: ParsedRow, pack: KnownPack): JudgedRow {
  const { row, cells, values } = parsed
  const price = numberOf(values.price)
  const stock = numberOf(values.stock)
  const problems = parsed.problems.filter(({ key }) => counted.has(key))
  const say = (key: ColumnKey | null, message: string) => problems.push(problemAt(header, row, key, message))
  if (pack.archived) say(null, words.archived)
  else if (stock !== undefined && !pack.editable) say("stock", words.notCounted)
  else if (stock !== undefined && stock < pack.firm && stock < pack.stocked)
    say("stock", words.belowPromised(pack.firm))
  const changes: ImportChange[] = []
  if (price !== undefined && price !== pack.price) changes.push({ field: "price", before: pack.price, after: price })
  if (stock !== undefined && stock !== pack.stocked)
    changes.push({ field: "stock", before: pack.stocked, after: stock })
  const bad = problems.length > 0
  return {
    row,
    unit: 0,
    action: bad ? "bad" : changes.length > 0 ? "changed" : "unchanged",
    label: lineLabel(pack.title, pack.pack),
    sku: pack.sku,
    variant_id: pack.variant_id,
    body: null,
    cells,
    problems,
    changes: bad ? [] : changes,
  }
}
