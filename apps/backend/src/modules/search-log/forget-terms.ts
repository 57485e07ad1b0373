import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

const emptied = `
  update search_term_day set seen = '{}', updated_at = now() where id in (
    select id from search_term_day where day < ? and seen <> '{}' order by day, id limit ?) returning id`

const oldDays = `
  delete from search_term_day where id in (select id from search_term_day where day < ? order by day, id limit ?) returning id`

const orphans = `
  delete from search_term where id in (
    select t.id from search_term t where t.hidden_at is null and t.created_at < now() - interval '1 day'
      and not exists (select from search_term_day d where d.term_id = t.id) order by t.id limit ?) returning id`

/** Empties the visitors' marks of days before `today`, and forgets days before `oldest` with terms that are left without a day; at most `most` rows of each. Answers how many rows went. */
export async function forgetTerms(pg: Knex, today: string, oldest: string, most: number): Promise<number> {
  const marks = await sql(pg, emptied, [today, most])
  const days = await sql(pg, oldDays, [oldest, most])
  const terms = await sql(pg, orphans, [most])
  return marks.length + days.length + terms.length
}
