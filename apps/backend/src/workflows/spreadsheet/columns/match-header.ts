import type { ImportKind } from "@cho-htx/contracts"
import { fold } from "@cho-htx/vietnam"
import { Refusal } from "../../../lib/refusal"
import { storableText } from "../../../lib/storable-text"
import { idleColumnWords } from "../column-messages"
import { sheetMessages as words } from "../messages"
import { columnLetter } from "../reading/cell-ref"
import type { SheetRow } from "../reading/sheet"
import { type Column, type ColumnKey, productColumns, stockColumns } from "./column"

/** Rows in which the names of the columns are looked for. */
const FIRST_ROWS = 10

export interface Header {
  /** Row of the sheet; goods stand below it. */
  row: number
  /** Where each column stands, from 0, and what the file calls it. */
  places: Map<ColumnKey, { column: Column; place: number; header: string }>
  /** Names of columns that say nothing to us. */
  unused: string[]
}

/** Letters of a name that are looked at; what is longer names no column. */
const LONGEST_NAME = 200

/** "Giá bán (đồng) *" → "gia ban dong": accents, signs and spaces do not matter. */
const nameOf = (text: string) =>
  fold(text.length > LONGEST_NAME ? "" : text)
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()

const idle = new Set(Object.values(idleColumnWords).map(nameOf))

const needed: Record<ImportKind, ColumnKey[][]> = {
  products: [["sku"], ["title"], ["pack"]],
  stock: [
    ["sku", "variant_id"],
    ["stock", "price"],
  ],
}

/**
 * Finds the row that names the columns, in any order. Throws INVALID_DATA when there is none, when a column the import cannot do without is
 * missing, or when one is there twice.
 */
export function matchHeader(kind: ImportKind, rows: readonly SheetRow[]): Header {
  const columns = kind === "products" ? productColumns : stockColumns
  const byName = new Map(columns.flatMap((each) => [each.header, ...each.others].map((name) => [nameOf(name), each])))
  const scored = rows
    .filter(({ row }) => row <= FIRST_ROWS)
    .map((row) => ({ row, hits: [...row.cells.values()].filter(({ text }) => byName.has(nameOf(text))).length }))
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.hits >= b.hits ? a : b), null)
  const said = (keys: ColumnKey[]) => keys.map((key) => `"${columns.find((each) => each.key === key)?.header}"`)
  if (!best || best.hits < 2)
    throw new Refusal("invalid_data", words.noHeader(needed[kind].flatMap((keys) => said(keys)).join(", ")))
  const header = readHeader(best.row, byName)
  const missing = needed[kind].filter((keys) => !keys.some((key) => header.places.has(key)))
  if (missing.length > 0)
    throw new Refusal("invalid_data", words.missingHeaders(missing.map((keys) => said(keys).join(" hoặc ")).join(", ")))
  return header
}

function readHeader({ row, cells }: SheetRow, byName: Map<string, Column>): Header {
  const places: Header["places"] = new Map()
  const unused: string[] = []
  for (const [place, { text }] of [...cells].sort(([a], [b]) => a - b)) {
    const header = storableText(text.replaceAll(/\s+/g, " ").trim(), 60)
    const column = byName.get(nameOf(text))
    if (!column) {
      if (!idle.has(nameOf(text))) unused.push(header)
      continue
    }
    const known = places.get(column.key)
    if (known)
      throw new Refusal(
        "invalid_data",
        words.twiceHeader(column.header, columnLetter(known.place), columnLetter(place)),
      )
    places.set(column.key, { column, place, header })
  }
  return { row, places, unused }
}
