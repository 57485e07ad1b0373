import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A named statement: PostgreSQL plans it once per connection. */
export interface Statement<Row> {
  name: string
  text: string
  /** Never set: carries the type of one answered row. */
  readonly row?: Row
}

/** Declares a statement; `Row` is the caller's word for what the SQL answers. */
export function statement<Row = Record<string, never>>(name: string, text: string): Statement<Row> {
  return { name, text }
}

/** One database session; `run` answers the rows of a statement. */
export interface Db {
  run<Row>(query: Statement<Row>, values: readonly unknown[]): Promise<Row[]>
  /** Rows touched by a statement that answers none. */
  count<Row>(query: Statement<Row>, values: readonly unknown[]): Promise<number>
}

interface PgClient {
  query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{
    rows: unknown[]
    rowCount: number | null
  }>
}

type Connection = PgClient & { __knex__disposed?: Error }

/** The statement's text and its row type stand side by side in one file: the only promise this cast rests on. */
const rowsOf = <Row>(rows: unknown[]): Row[] => rows as Row[]

function sessionOf(client: PgClient): Db {
  const send = <Row>(query: Statement<Row>, values: readonly unknown[]) =>
    client.query({ name: query.name, text: query.text, values })
  return {
    run: async <Row>(query: Statement<Row>, values: readonly unknown[]) =>
      rowsOf<Row>((await send(query, values)).rows),
    count: async <Row>(query: Statement<Row>, values: readonly unknown[]) => (await send(query, values)).rowCount ?? 0,
  }
}

/** Runs `work` on one pooled connection without a transaction. */
export async function withConnection<T>(pg: Knex, work: (db: Db) => Promise<T>): Promise<T> {
  const connection: Connection = await pg.client.acquireConnection()
  try {
    return await work(sessionOf(connection))
  } finally {
    pg.client.releaseConnection(connection)
  }
}

const begin = statement("tx_begin", "begin")
const commit = statement("tx_commit", "commit")
const rollback = statement("tx_rollback", "rollback")

/** Runs `work` in one read-committed transaction; any error rolls back and is thrown on. */
export async function inTransaction<T>(pg: Knex, work: (db: Db) => Promise<T>): Promise<T> {
  const connection: Connection = await pg.client.acquireConnection()
  const db = sessionOf(connection)
  try {
    await db.run(begin, [])
    const result = await work(db)
    await db.run(commit, [])
    return result
  } catch (error) {
    // A connection that cannot roll back is broken: knex throws it away.
    await db.run(rollback, []).catch((reason: Error) => {
      connection.__knex__disposed = reason
    })
    throw error
  } finally {
    pg.client.releaseConnection(connection)
  }
}
