import { fold } from "@cho-htx/vietnam"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"
import type { TermCount } from "./count-buffer"

/** Different terms kept of one day; later ones of a flood are not. */
const mostOfDay = 20_000

const text = `
with given as (
  select * from jsonb_to_recordset(?::jsonb) as g(term_id text, day_id text, text text, folded text, searches int, found int, seen text[])
), known as (
  select t.id, t.text from search_term t join given g on g.text = t.text where t.deleted_at is null
), made as (
  insert into search_term (id, text, folded)
  select term_id, text, folded from given where text not in (select text from known) order by text
  limit (select greatest(0, ? - count(*)) from search_term_day where day = ? and deleted_at is null)
  on conflict (text) where deleted_at is null do update set updated_at = now() returning id, text
)
insert into search_term_day as d (id, term_id, day, searches, found, seen, visitors)
select g.day_id, t.id, ?, g.searches, g.found, g.seen, cardinality(g.seen)
from given g join (select * from known union all select * from made) t on t.text = g.text order by t.id
on conflict (term_id, day) where deleted_at is null do update set
  searches = d.searches + excluded.searches, found = d.found + excluded.found, updated_at = now(),
  seen = (select array_agg(v) from (select distinct unnest(d.seen || excluded.seen) as v limit 5) s),
  visitors = greatest(d.visitors, (select least(5, count(distinct v)) from unnest(d.seen || excluded.seen) v))`

/** Adds a day's counts to what is stored, in one statement; processes may do so at the same time. */
export async function writeCounts(pg: Knex, day: string, terms: readonly TermCount[]): Promise<void> {
  if (terms.length === 0) return
  const rows = terms.map((term) => ({
    ...term,
    term_id: entityId("sterm"),
    day_id: entityId("stday"),
    folded: fold(term.text),
  }))
  await sql(pg, text, [JSON.stringify(rows), mostOfDay, day, day])
}
