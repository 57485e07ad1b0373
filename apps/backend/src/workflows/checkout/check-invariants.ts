import { invariants } from "./invariants"

/** A broken rule with the row that breaks it. */
export interface Violation {
  rule: string
  row: Record<string, unknown>
}

/** What one rule came to: rows that break it, and how long it took to look (milliseconds). */
export interface RuleResult {
  rule: string
  broken: number
  ms: number
}

/** One connection of its own, for cursors live in it; pg's Client and PoolClient are such. */
export interface Session {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>
}

/** Rows held in memory at once. */
const BATCH = 1000

/**
 * Without these a cursor is planned for its first rows only, and a million orders are read through an index one by one. Rows are
 * sorted and joined by the server in so much memory, and on its disk beyond.
 */
const settings = ["set local cursor_tuple_fraction = 1", "set local work_mem = '128MB'", "set local jit = off"]

/**
 * Hands every row that breaks a rule of the checkout to `report`, in batches, all rules on one snapshot, so that a market in full
 * work gives no false alarm. Changes nothing. Throws what the database or `report` throws; the transaction is ended either way.
 */
export async function checkInvariants(
  session: Session,
  report: (violation: Violation) => void | Promise<void>,
): Promise<RuleResult[]> {
  await session.query("begin isolation level repeatable read read only")
  try {
    const results = await checkAll(session, report)
    await session.query("commit")
    return results
  } catch (error) {
    // A connection that is gone cannot roll back either, and the first error is the one to know.
    await session.query("rollback").catch(() => undefined)
    throw error
  }
}

async function checkAll(
  session: Session,
  report: (violation: Violation) => void | Promise<void>,
): Promise<RuleResult[]> {
  const results: RuleResult[] = []
  for (const setting of settings) await session.query(setting)
  for (const { rule, sql } of invariants) {
    const from = performance.now()
    let broken = 0
    for await (const row of rowsOf(session, sql)) {
      broken += 1
      await report({ rule, row })
    }
    results.push({ rule, broken, ms: Math.round(performance.now() - from) })
  }
  return results
}

async function* rowsOf(session: Session, sql: string): AsyncGenerator<Record<string, unknown>> {
  await session.query(`declare broken no scroll cursor for ${sql}`)
  for (;;) {
    const { rows } = await session.query(`fetch ${BATCH} from broken`)
    yield* rows
    if (rows.length < BATCH) break
  }
  await session.query("close broken")
}
