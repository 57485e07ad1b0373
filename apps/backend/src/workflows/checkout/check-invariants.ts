import { invariants } from "./invariants"

/** A broken rule with the row that breaks it. */
export interface Violation {
  rule: string
  row: Record<string, unknown>
}

/** Any client that answers rows: pg's pool, or one of its clients. */
export interface Queryable {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>
}

const LIMIT = 100

/** Reads the database and answers what breaks the checkout's rules, at most 100 rows of each. Changes nothing. */
export async function checkInvariants(db: Queryable): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { rule, sql } of invariants) {
    const { rows } = await db.query(`select * from (${sql}) broken limit ${LIMIT}`)
    violations.push(...rows.map((row) => ({ rule, row })))
  }
  return violations
}
