import { namingFields, readHighlight } from "@cho-htx/search-core"
import { searchedFields } from "../plan/searched-fields.js"
import type { IndexPlan } from "../plan/types.js"
import type { PostgresRequest } from "./request.js"

/** A row of hits: parts of the document as JSON text, null where it has none. */
export type PartsRow = Record<string, unknown>

/** What of a document is read for a hit. */
export interface DocumentParts {
  /** Columns, from the table of documents as "t". */
  sql: string
  /** As many columns without a value. */
  empty: string
  read(row: PartsRow): Record<string, unknown>
}

/** A document asked for in more parts is read whole. */
const mostParts = 12

const quoted = (name: string) => `'${name}'`
const fromText = (value: unknown): Record<string, unknown> => JSON.parse(String(value))

const whole: DocumentParts = {
  sql: `t."document"::text as "d0"`,
  empty: `null::text as "d0"`,
  read: ({ d0 }) => fromText(d0),
}

/** Top-level names of everything a request returns, marks, or is judged by; null for the whole document. */
function namesOf({ input, labels }: PostgresRequest, plan: IndexPlan): string[] | null {
  if (!input.attributes_to_retrieve) return null
  const searched = searchedFields(plan, labels)
  const marked = readHighlight(
    input,
    searched.map(({ path }) => path),
  )
  const paths = [
    ...input.attributes_to_retrieve,
    ...(marked?.paths ?? []),
    ...namingFields(searched).map(({ path }) => path),
  ]
  return paths.map((path) => path.split(".")[0] ?? path)
}

/** Reads the parts that any of the requests needs: a document is a hundred times longer than what a list shows of it. */
export function documentParts(requests: readonly PostgresRequest[], plan: IndexPlan): DocumentParts {
  const lists = requests.map((request) => namesOf(request, plan))
  const names = [...new Set(lists.flatMap((list) => list ?? []))]
  const known = names.filter((name) => plan.fields.some(({ path }) => path === name || path.startsWith(`${name}.`)))
  // Names become part of the statement: only those of the definition, and of them only plain ones ("?" is a parameter to knex).
  const isPlain = known.every((name) => /^\w+$/.test(name))
  if (lists.includes(null) || !isPlain || known.length === 0 || known.length > mostParts) return whole
  return {
    sql: known.map((name, index) => `(t."document" -> ${quoted(name)})::text as "d${index}"`).join(", "),
    empty: known.map((_, index) => `null::text as "d${index}"`).join(", "),
    read: (row) =>
      Object.fromEntries(
        known.flatMap((name, index) => {
          const value = row[`d${index}`]
          return value === null || value === undefined ? [] : [[name, JSON.parse(String(value))] as const]
        }),
      ),
  }
}
