import type { Group } from "../group.js"
import type { AskedPart } from "../sql/first-found.js"
import { LeftToPostgres } from "./left-to-postgres.js"
import { Matcher } from "./matcher.js"
import { listOf } from "./row-set.js"
import type { Rows } from "./rows.js"
import { type Select, selectOf } from "./select.js"

function selectsOf({ requests, plan }: Group, rows: Rows): Select[] | null {
  try {
    return requests.map(({ input }) => selectOf(input.filters, plan, rows))
  } catch (error) {
    if (error instanceof LeftToPostgres) return null
    throw error
  }
}

/** The place of the first question that a row answers, -1 for none; null where PostgreSQL has to be asked. */
export function firstIn(rows: Rows, parts: readonly AskedPart[], group: Group): number | null {
  const selects = selectsOf(group, rows)
  if (!selects) return null
  const matcher = new Matcher(rows)
  const found = parts.find(({ part, free }) =>
    listOf(matcher.matching(part)).some((row) => rows.isLive(row) && (free || selects.some((select) => select(row)))),
  )
  return found?.at ?? -1
}
