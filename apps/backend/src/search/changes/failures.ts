import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"

/** A product whose document could not be built or stored, and why. */
export interface Failure {
  id: string
  error: string
}

const longest = 500
const atOnce = 100

/** First tried again after thirty seconds, then twice as late each time, at most an hour; an edit of the product tries at once. */
const keep = `
insert into search_failure (product_id, error, next_try_at)
select id, left(error, ${longest}), now() + interval '30 seconds' from jsonb_to_recordset(?::jsonb) as f(id text, error text)
on conflict (product_id) do update set error = excluded.error, tries = search_failure.tries + 1,
  next_try_at = now() + least(interval '30 seconds' * pow(2, least(search_failure.tries, 10)), interval '1 hour')`

/** Keeps what failed and forgets what is well again. */
export async function settleFailures(trx: Knex.Transaction, ids: readonly string[], failed: Failure[]): Promise<void> {
  const bad = new Set(failed.map(({ id }) => id))
  const well = ids.filter((id) => !bad.has(id))
  if (well.length) await sql(trx, "delete from search_failure where product_id = any(?)", [well])
  if (failed.length) await sql(trx, keep, [JSON.stringify([...new Map(failed.map((one) => [one.id, one])).values()])])
}

/** Marks failed products whose time has come, so that they are tried again. */
export async function markDueFailures(trx: Knex.Transaction): Promise<void> {
  await sql(
    trx,
    `with due as (select product_id from search_failure where next_try_at <= now() order by next_try_at limit ${atOnce}),
      later as (update search_failure f set next_try_at = now() + interval '1 hour' from due where f.product_id = due.product_id)
    insert into search_change (product_id) select product_id from due`,
  )
}
