import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

const text = `
  delete from guess_count where id in (
    select id from guess_count where until < now() and deleted_at is null order by until limit ? for update skip locked) returning id`

/** Forgets counts whose window is over, at most `most` of them; answers how many. */
export async function forgetGuesses(pg: Knex, most: number): Promise<number> {
  return (await sql(pg, text, [most])).length
}
