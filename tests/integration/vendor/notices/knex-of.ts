import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Pool, PoolClient } from "pg"

const runner =
  (client: Pool | PoolClient, fails: RegExp | null) =>
  (text: string, params: readonly unknown[] = []) => {
    if (fails?.test(text)) throw new Error("the process died")
    let place = 0
    const numbered = text.replaceAll("?", () => {
      place += 1
      return `$${place}`
    })
    return client.query(numbered, [...params])
  }

/**
 * Statements and transactions over the test's own connections; a statement that `fails` matches is never run. The cast holds for code that
 * calls `raw` and `transaction` only.
 */
export function knexOf(pool: Pool, fails: RegExp | null = null): Knex {
  const transaction = async (work: (trx: { raw: unknown }) => Promise<unknown>) => {
    const client = await pool.connect()
    try {
      await client.query("begin")
      const result = await work({ raw: runner(client, fails) })
      await client.query("commit")
      return result
    } catch (error) {
      await client.query("rollback")
      throw error
    } finally {
      client.release()
    }
  }
  return { raw: runner(pool, fails), transaction } as unknown as Knex
}
