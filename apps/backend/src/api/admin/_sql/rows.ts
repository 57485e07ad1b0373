import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Binding = string | number | boolean | null | string[]

/** Runs one narrow statement with `?` bindings; `Row` is the caller's word for what the SQL beside it answers. */
export async function rows<Row>(pg: Knex, sql: string, bindings: readonly Binding[] = []): Promise<Row[]> {
  const result = await pg.raw<{ rows: Row[] }>(sql, [...bindings])
  return result.rows
}
