import type { Header } from "../columns/match-header"
import { rowMessages as words } from "../row-messages"
import type { KnownPack } from "../sql/known-packs"
import { badRow } from "./bad-row"
import { judgeKnown } from "./judge-known"
import type { JudgedRow } from "./judged-row"
import { type ParsedRow, problemAt } from "./parsed-row"
import { codeKey, markTwice } from "./twice"

/** Rows of stock and price against the packs there are, found by the system's code or the cooperative's own. */
export function judgeStock(header: Header, rows: readonly ParsedRow[], packs: readonly KnownPack[]): JudgedRow[] {
  markTwice(header, rows)
  const byId = new Map(packs.map((pack) => [pack.variant_id.toLowerCase(), pack]))
  const bySku = new Map(packs.flatMap((pack) => (pack.sku ? [[pack.sku.toLowerCase(), pack] as const] : [])))
  const firstRows = new Map<string, number>()
  let unit = 0
  return rows.map((parsed) => {
    const key = codeKey(parsed.values.variant_id) !== null ? "variant_id" : "sku"
    const say = (message: string) => {
      // A code that cannot be read, or that comes again, has said so itself.
      if (!parsed.problems.some((problem) => problem.key === key))
        parsed.problems.push(problemAt(header, parsed.row, key, message))
    }
    const found = find(parsed, byId, bySku)
    if (typeof found === "string") {
      say(found)
      return badRow(parsed)
    }
    const first = firstRows.get(found.variant_id)
    if (first === undefined) firstRows.set(found.variant_id, parsed.row)
    else say(words.goodsTwice(first))
    const judged = judgeKnown(header, parsed, found)
    if (judged.action !== "changed") return judged
    unit += 1
    return { ...judged, unit }
  })
}

/** The pack a row is about, or the sentence why there is none. */
function find(
  { values }: ParsedRow,
  byId: ReadonlyMap<string, KnownPack>,
  bySku: ReadonlyMap<string, KnownPack>,
): KnownPack | string {
  const id = codeKey(values.variant_id)
  const sku = codeKey(values.sku)
  if (id === null) return sku === null ? words.keyMissing : (bySku.get(sku) ?? words.skuUnknown)
  const pack = byId.get(id)
  if (!pack) return words.idUnknown
  return sku !== null && sku !== pack.sku?.toLowerCase() ? words.keysDiffer : pack
}
