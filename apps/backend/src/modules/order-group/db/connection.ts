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
  /**
   * Sends everything that `send` asks for in one round trip; the database works it off in that order and each is a statement of its own.
   * Answers when all have answered, and then throws the first error. After an error in a transaction the rest fails too.
   */
  together<Answers extends readonly unknown[]>(send: () => Promises<Answers>): Promise<Answers>
  /**
   * `together` with the commit behind it, so that what the last statements lock is free again after one round trip. Each must fail when it
   * does not do what it should (db/insist.ts): then nothing is committed. Ends the transaction either way.
   */
  finish(send: () => readonly Promise<unknown>[]): Promise<void>
}

type Promises<Answers extends readonly unknown[]> = { [Place in keyof Answers]: Promise<Answers[Place]> }

interface PgClient {
  query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{
    rows: unknown[]
    rowCount: number | null
  }>
  /** Sends queries without waiting for the answers of earlier ones; off unless `together` is at work. */
  pipeline: boolean
  connection: { stream: { cork(): void; uncork(): void } }
}

type Connection = PgClient & { __knex__disposed?: Error }

/** The statement's text and its row type stand side by side in one file: the only promise this cast rests on. */
const rowsOf = <Row>(rows: unknown[]): Row[] => rows as Row[]

const begin = statement("tx_begin", "begin")
const commit = statement("tx_commit", "commit")
const rollback = statement("tx_rollback", "rollback")

/** Runs `send` with one write to the socket for all queries it makes. */
async function inOneGo<Answers extends readonly unknown[]>(
  client: PgClient,
  send: () => Promises<Answers>,
): Promise<Answers> {
  const { stream } = client.connection
  client.pipeline = true
  stream.cork()
  let sent: Promises<Answers>
  try {
    sent = send()
  } finally {
    stream.uncork()
  }
  // All must have answered before the client takes queries one by one again.
  await Promise.allSettled(sent)
  client.pipeline = false
  return Promise.all(sent) as unknown as Promise<Answers>
}

type Stage = "waiting" | "open" | "ended"

/** A session on a pooled connection. One that waits takes a `begin` along with its first statement. */
function sessionOf(client: PgClient, stage: Stage) {
  const ask = <Row>({ name, text }: Statement<Row>, values: readonly unknown[]) => client.query({ name, text, values })
  const send = async <Row>(query: Statement<Row>, values: readonly unknown[]) => {
    if (stage !== "waiting") return ask(query, values)
    stage = "open"
    if (client.pipeline) {
      ask(begin, []).catch(() => undefined) // the statement after it fails too, and is heard
      return ask(query, values)
    }
    const [, answer] = await inOneGo(client, () => [ask(begin, []), ask(query, values)])
    return answer
  }
  const db: Db = {
    run: async <Row>(query: Statement<Row>, values: readonly unknown[]) =>
      rowsOf<Row>((await send(query, values)).rows),
    count: async <Row>(query: Statement<Row>, values: readonly unknown[]) => (await send(query, values)).rowCount ?? 0,
    together: (queries) => inOneGo(client, queries),
    finish: async (queries) => {
      await inOneGo(client, () => {
        const sent = queries()
        stage = "ended"
        return [...sent, ask(commit, [])]
      })
    },
  }
  const end = async (query: Statement<Record<string, never>>) => {
    if (stage === "open") await ask(query, [])
  }
  return { db, end }
}

/** Runs `work` on one pooled connection without a transaction. */
export async function withConnection<T>(pg: Knex, work: (db: Db) => Promise<T>): Promise<T> {
  const connection: Connection = await pg.client.acquireConnection()
  try {
    return await work(sessionOf(connection, "open").db)
  } finally {
    pg.client.releaseConnection(connection)
  }
}

/** Runs `work` in one read-committed transaction; any error rolls back and is thrown on. */
export async function inTransaction<T>(pg: Knex, work: (db: Db) => Promise<T>): Promise<T> {
  const connection: Connection = await pg.client.acquireConnection()
  const { db, end } = sessionOf(connection, "waiting")
  try {
    const result = await work(db)
    await end(commit)
    return result
  } catch (error) {
    // A connection that cannot roll back is broken: knex throws it away.
    await end(rollback).catch((reason: Error) => {
      connection.__knex__disposed = reason
    })
    throw error
  } finally {
    pg.client.releaseConnection(connection)
  }
}
