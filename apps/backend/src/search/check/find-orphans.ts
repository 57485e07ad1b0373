import { sql } from "../../lib/sql"
import type { Writer } from "../changes/with-writer"

/** Of these documents' ids, those whose product is gone or not published, and has no change still to be worked off. */
export async function findOrphans({ trx }: Writer, ids: string[]): Promise<string[]> {
  const kept = await sql<{ id: string }>(
    trx,
    `select id from product where id = any(?) and status = 'published' and deleted_at is null
     union select product_id from search_change where product_id = any(?)`,
    [ids, ids],
  )
  const alive = new Set(kept.map((row) => row.id))
  return ids.filter((id) => !alive.has(id))
}
