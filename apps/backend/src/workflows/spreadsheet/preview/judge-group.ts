import { type ImportChange, MAX_PRODUCT_VARIANTS } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import { lineLabel } from "../../market-cart/line-label"
import type { ColumnKey } from "../columns/column"
import type { Header } from "../columns/match-header"
import { rowMessages as words } from "../row-messages"
import { badRow } from "./bad-row"
import { checkBody } from "./check-body"
import type { Choices } from "./choices"
import type { JudgedRow } from "./judged-row"
import { type ParsedRow, problemAt } from "./parsed-row"
import { goodRow, productBody, sharedColumns } from "./product-body"

const needed: readonly ColumnKey[] = ["sku", "title", "pack"]

function checkCells(header: Header, parsed: ParsedRow, choices: Choices): void {
  const say = (key: ColumnKey, message: string) => parsed.problems.push(problemAt(header, parsed.row, key, message))
  for (const key of needed) if (parsed.cells[key] === undefined) say(key, words.missing)
  // Half a quantity is none.
  const { net_amount, net_unit } = parsed.cells
  if (net_amount !== undefined && net_unit === undefined) say("net_unit", words.netHalf)
  if (net_unit !== undefined && net_amount === undefined) say("net_amount", words.netHalf)
  const { category, handling } = parsed.values
  if (typeof category === "string" && choices.category(category) === null)
    say("category", words.unknownCategory(category))
  if (typeof handling === "string" && choices.handling(handling) === null)
    say("handling", words.notListed(handling, choices.handlingWords.join(", ")))
}

/** Packs of one product must not contradict each other. */
function checkTogether(header: Header, rows: readonly ParsedRow[]): void {
  const packs = new Map<string, number>()
  const firsts = new Map<ColumnKey, { row: number; value: string }>()
  for (const [index, parsed] of rows.entries()) {
    const say = (key: ColumnKey, message: string) => parsed.problems.push(problemAt(header, parsed.row, key, message))
    if (index >= MAX_PRODUCT_VARIANTS) {
      say("title", words.tooManyPacks(MAX_PRODUCT_VARIANTS))
      continue
    }
    for (const key of sharedColumns) {
      if (parsed.values[key] === undefined) continue
      const value = fold(String(parsed.values[key]))
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, { row: parsed.row, value })
      else if (value !== first.value) say(key, words.otherThanFirst(first.row))
    }
    const pack = typeof parsed.values.pack === "string" ? parsed.values.pack.toLocaleLowerCase("vi") : null
    const known = pack === null ? undefined : packs.get(pack)
    if (known !== undefined) say("pack", words.packTwice(known))
    else if (pack !== null) packs.set(pack, parsed.row)
  }
}

const changesOf = ({ values: { price, stock } }: ParsedRow): ImportChange[] => [
  ...(typeof price === "number" ? [{ field: "price" as const, before: null, after: price }] : []),
  ...(typeof stock === "number" ? [{ field: "stock" as const, before: null, after: stock }] : []),
]

/**
 * The rows of one new product: all of them are written together or, when one is wrong, none; the others then say which row is to be put right.
 */
export function judgeGroup(
  header: Header,
  rows: readonly ParsedRow[],
  { choices, titleKnown, unit }: { choices: Choices; titleKnown: boolean; unit: number },
): JudgedRow[] {
  for (const parsed of rows) {
    checkCells(header, parsed, choices)
    if (titleKnown) parsed.problems.push(problemAt(header, parsed.row, "title", words.titleKnown))
  }
  checkTogether(header, rows)
  const body = productBody(rows.map(goodRow), choices)
  if (rows.every(({ problems }) => problems.length === 0))
    for (const { index, key, message } of checkBody(body)) {
      const parsed = rows[index] ?? rows[0]
      parsed?.problems.push(problemAt(header, parsed.row, key, message))
    }
  const wrong = rows.find(({ problems }) => problems.length > 0)
  if (wrong) {
    for (const parsed of rows)
      if (parsed.problems.length === 0)
        parsed.problems.push(problemAt(header, parsed.row, null, words.siblingBad(wrong.row)))
    return rows.map(badRow)
  }
  return rows.map((parsed, index) => ({
    ...{ row: parsed.row, cells: parsed.cells, unit, action: "new", variant_id: null, problems: [] },
    label: lineLabel(body.title, String(parsed.values.pack ?? "")),
    sku: String(parsed.values.sku ?? ""),
    body: index === 0 ? body : null,
    changes: changesOf(parsed),
  }))
}
