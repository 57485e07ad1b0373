import { createHash } from "node:crypto"

/** A statement under way; knex hands `options` on to the driver, where a name prepares the statement once for each connection. */
export interface Statement extends PromiseLike<{ rows: Record<string, unknown>[] }> {
  options?(options: { name: string }): unknown
}

/** The part of knex this package uses. `?` marks a parameter. */
export interface Sql {
  raw(sql: string, params?: readonly unknown[]): Statement
}
export interface Database extends Sql {
  transaction<Result>(work: (trx: Sql) => Promise<Result>): Promise<Result>
}

/** Runs a statement and returns its rows. */
export async function rows<Row>(db: Sql, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const result = await db.raw(sql, params)
  // The caller names the columns it selects in the same statement.
  return result.rows as Row[]
}

/** Statements of one index that may be prepared: each holds its plan in every connection, and their texts differ with what is asked. */
const mostPrepared = 100
/** The serving index and the one before it; what is prepared for older ones is of no use. */
const mostTables = 2

interface Texts {
  prepared: Map<string, string>
  seen: Set<string>
}
const known = new Map<string, Texts>()

function textsOf(table: string): Texts {
  const texts = known.get(table) ?? { prepared: new Map(), seen: new Set() }
  // Last used, last in line.
  known.delete(table)
  known.set(table, texts)
  const [oldest] = known.keys()
  if (known.size > mostTables && oldest !== undefined) known.delete(oldest)
  return texts
}

/** The name a text is prepared under, from its second use on; undefined for the rare ones. */
function nameOf(table: string, sql: string): string | undefined {
  const { prepared, seen } = textsOf(table)
  const found = prepared.get(sql)
  if (found || prepared.size >= mostPrepared) return found
  if (!seen.has(sql)) {
    if (seen.size >= mostPrepared * 10) seen.clear()
    seen.add(sql)
    return undefined
  }
  const name = `search_vi_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`
  prepared.set(sql, name)
  return name
}

/** Runs a usual statement of a search. Planning takes PostgreSQL a millisecond or two of it: such texts are planned once for each connection. */
export async function preparedRows<Row>(
  db: Sql,
  table: string,
  { sql, params }: { sql: string; params: readonly unknown[] },
): Promise<Row[]> {
  const statement = db.raw(sql, params)
  const name = nameOf(table, sql)
  if (name) statement.options?.({ name })
  const result = await statement
  // The caller names the columns it selects in the same statement.
  return result.rows as Row[]
}

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code

/** True for PostgreSQL's "relation does not exist". */
export const isMissingTable = (error: unknown): boolean => hasCode(error, "42P01")

/** True for PostgreSQL's "column does not exist". */
export const isMissingColumn = (error: unknown): boolean => hasCode(error, "42703")
