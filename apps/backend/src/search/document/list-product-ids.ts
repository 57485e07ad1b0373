import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"

/** Ids of published products after a given id, in order; one page. */
export async function listProductIds(container: MedusaContainer, after: string, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    pgOf(container),
    `select id from product where id > ? and status = 'published' and deleted_at is null order by id limit ?`,
    [after, limit],
  )
  return rows.map((row) => row.id)
}
