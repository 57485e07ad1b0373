import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { sql } from "../../lib/sql"

/** One limit a guess counts against. */
export interface GuessLimit {
  /** At most 64 characters. */
  subject: string
  /** Wrong guesses allowed until the window ends. */
  most: number
}

/** Seconds from the first wrong guess until all is forgiven. */
const WINDOW_SECONDS = 900

/** Rows in one order, so that two guesses never wait for each other in a ring; a counter lost with the machine harms nobody. */
const take = `
  with fast as materialized (select set_config('synchronous_commit', 'off', true))
  insert into guess_count (id, subject, misses, most, until)
  select g.id, g.subject, 1, g.most, now() + make_interval(secs => ?)
  from fast, unnest(?::text[], ?::text[], ?::integer[]) as g(id, subject, most) order by g.subject
  on conflict (subject) where deleted_at is null do update
    set misses = case when guess_count.until <= now() then 1 else guess_count.misses + 1 end, most = excluded.most, updated_at = now(),
      until = case when guess_count.until <= now() then excluded.until else guess_count.until end
    where guess_count.until <= now() or guess_count.misses < excluded.most
  returning subject`

/**
 * Counts a guess before anybody knows whether it is right, so that guesses sent at once count too. False, and nothing counted, when one of
 * the limits is spent.
 */
export async function takeTries(pg: Knex, limits: readonly GuessLimit[]): Promise<boolean> {
  const ids = limits.map(() => entityId("guess"))
  const subjects = limits.map((limit) => limit.subject)
  const most = limits.map((limit) => limit.most)
  const taken = await sql<{ subject: string }>(pg, take, [WINDOW_SECONDS, ids, subjects, most])
  if (taken.length === limits.length) return true
  await giveTriesBack(
    pg,
    taken.map((row) => row.subject),
  )
  return false
}

const giveBack = `
  with fast as materialized (select set_config('synchronous_commit', 'off', true)),
    mine as (select id from guess_count, fast where subject = any(?::text[]) and deleted_at is null order by subject for update of guess_count)
  update guess_count set misses = misses - 1, updated_at = now() from mine where guess_count.id = mine.id and misses > 0`

/** The guess was right, or was never looked at: it does not count. */
export async function giveTriesBack(pg: Knex, subjects: readonly string[]): Promise<void> {
  if (subjects.length > 0) await sql(pg, giveBack, [[...subjects]])
}
