import { randomBytes } from "node:crypto"
import pg from "pg"
import { inject } from "vitest"
import { createDatabase, databaseUrl, dropDatabase } from "../../../scripts/postgres/databases.js"

type Runner = (sql: string, params?: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** The part of knex the provider uses, over node-postgres: "?" becomes $1, $2, … */
const rawOf = (client: pg.Pool | pg.PoolClient): Runner => {
  return (sql, params = []) => {
    let at = 0
    return client.query<Record<string, unknown>>(
      sql.replace(/\?/g, () => `$${++at}`),
      [...params],
    )
  }
}

async function inTransaction<Result>(pool: pg.Pool, work: (trx: { raw: Runner }) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query("begin")
    const result = await work({ raw: rawOf(client) })
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback")
    throw error
  } finally {
    client.release()
  }
}

/** An empty database of its own for a suite. */
export async function openDatabase() {
  const { serverUrl } = inject("harness")
  const name = `htx_search_${randomBytes(6).toString("hex")}`
  await createDatabase(serverUrl, name, "template1")
  const pool = new pg.Pool({ connectionString: databaseUrl(serverUrl, name), max: 4 })
  const db = {
    raw: rawOf(pool),
    transaction: <Result>(work: (trx: { raw: Runner }) => Promise<Result>) => inTransaction(pool, work),
  }
  const close = async () => {
    await pool.end()
    await dropDatabase(serverUrl, name)
  }
  return { db, close }
}
