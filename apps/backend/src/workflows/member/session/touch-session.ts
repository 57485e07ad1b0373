import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../../lib/sql"

const touch = `
  update cooperative_member_session set last_seen_at = now(), updated_at = now(),
    expires_at = least(now() + interval '30 days', created_at + interval '180 days')
  where id = ? and last_seen_at < now() - interval '5 minutes'`

/** Notes that a session is in use, which keeps it for 30 days more, half a year in all. */
export async function touchSession(pg: Knex, id: string): Promise<void> {
  await sql(pg, touch, [id])
}
