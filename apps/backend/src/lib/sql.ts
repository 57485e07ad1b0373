import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The shared connection pool. */
export const pgOf = (container: MedusaContainer): Knex =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

/** Runs one statement; `Row` is the caller's word for the columns it selects in the same file. */
export async function sql<Row>(
  pg: Knex | Knex.Transaction,
  text: string,
  params: readonly Knex.RawBinding[] = [],
): Promise<Row[]> {
  const result = await pg.raw<{ rows: Row[] }>(text, params)
  return result.rows
}

/**
 * Runs one statement that is asked all the time under a name: PostgreSQL plans it once for each connection, which takes longer than
 * running it. One name, one text.
 */
export async function namedSql<Row>(
  pg: Knex,
  name: string,
  text: string,
  params: readonly Knex.RawBinding[],
): Promise<Row[]> {
  // knex hands `options` on to the driver.
  const result = await pg.raw<{ rows: Row[] }>(text, params).options({ name })
  return result.rows
}
