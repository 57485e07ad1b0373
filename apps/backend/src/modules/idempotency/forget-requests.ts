import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

const text = `
  delete from request_key where id in (
    select id from request_key where deleted_at is null and created_at < now() - interval '7 days' order by created_at limit ?) returning id`

/** Forgets keys older than seven days, at most `most` of them, oldest first; answers how many. */
export async function forgetRequests(pg: Knex, most: number): Promise<number> {
  return (await sql(pg, text, [most])).length
}
