import { ident } from "../plan/names.js"
import type { DocumentParts, PartsRow } from "../sql/document-parts.js"
import { type Database, preparedRows } from "../store/database.js"
import { documentsTable } from "../store/tables.js"
import type { Rows } from "./rows.js"

/** Letters of documents kept beside a mirror's rows. */
const mostLetters = 16_000_000

interface Memory {
  /** By what was read of them, by row. What a row's number stands for never changes, and neither does this. */
  parts: Map<string, Map<number, PartsRow>>
  letters: number
}

const memories = new WeakMap<Rows, Memory>()

function lettersOf(row: PartsRow): number {
  return Object.values(row).reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0)
}

/** Where documents are read. */
export interface Shelf {
  db: Database
  table: string
  rows: Rows
}

/** The documents of these rows, read where they were not shown before; undefined for one that has gone. */
export async function documentsOf(
  { db, table, rows }: Shelf,
  parts: DocumentParts,
  shown: readonly number[],
): Promise<(row: number) => Record<string, unknown> | undefined> {
  const memory = memories.get(rows) ?? { parts: new Map(), letters: 0 }
  memories.set(rows, memory)
  const known = memory.parts.get(parts.sql) ?? new Map<number, PartsRow>()
  const asked = new Map(shown.map((row) => [row, known.get(row)]))
  const missing = [...asked].flatMap(([row, part]) => (part ? [] : [row]))
  const read = missing.length
    ? await preparedRows<PartsRow & { id: string }>(db, table, {
        sql: `select t."id", ${parts.sql} from ${ident(documentsTable(table))} as t where t."id" = any(?::text[])`,
        params: [missing.map((row) => rows.id(row))],
      })
    : []
  const byId = new Map(read.map((row) => [row.id, row]))
  if (memory.letters > mostLetters) {
    memory.parts.clear()
    memory.letters = 0
    known.clear()
  }
  memory.parts.set(parts.sql, known)
  for (const row of missing) {
    const part = byId.get(rows.id(row))
    if (!part) continue
    asked.set(row, part)
    // A row that was written again meanwhile is not that row any more.
    if (!rows.isLive(row)) continue
    known.set(row, part)
    memory.letters += lettersOf(part)
  }
  return (row) => {
    const part = asked.get(row)
    return part && parts.read(part)
  }
}
