import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

/** Different visitors a term needs on one day before anybody is shown it. */
const fewest = 5

const text = `
with terms as (
  select t.text, t.folded, sum(d.found) as found from search_term_day d join search_term t on t.id = d.term_id and t.deleted_at is null
  where d.day >= ? and d.deleted_at is null
    and not exists (select from search_term h where h.folded = t.folded and h.hidden_at is not null and h.deleted_at is null)
  group by t.id having max(d.visitors) >= ? and sum(d.found) > 0
), spelt as (select distinct on (folded) text, found from terms order by folded, found desc, text)
select text from spelt order by found desc, text limit ?`

/** Terms that at least five visitors of one day searched since `day`, that found something and that staff did not hide; most frequent first, one spelling each. */
export async function popularTerms(pg: Knex, day: string, limit: number): Promise<string[]> {
  const rows = await sql<{ text: string }>(pg, text, [day, fewest, limit])
  return rows.map((row) => row.text)
}
