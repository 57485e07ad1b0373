/** The part of knex this package uses. `?` marks a parameter. */
export interface Sql {
  raw(sql: string, params?: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>
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

/** True for PostgreSQL's "relation does not exist". */
export const isMissingTable = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "42P01"
