import { type ParcelState, parcelStates, VENDOR_COUNT_CAP, type VendorHomeResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { vietnamDay } from "../../../lib/vietnam-day"
import { dayTextSql } from "../../../lib/vietnam-day-sql"
import { lowStock } from "./list-stock"
import { readComing } from "./read-coming"

type Job = VendorHomeResponse["jobs"][number]

/**
 * Each state is counted along the index on cooperative, state and time, and no further than the cap. A placed order whose transfer is awaited is
 * nobody's work yet.
 */
const countsSql = `
  select s.state, (select count(*)::int from (select 1 from parcel p join order_group g on g.id = p.order_group_id
    where p.cooperative_id = ? and p.state = s.state and p.deleted_at is null and (s.state <> 'placed' or g.payment_state <> 'awaiting')
    limit ${VENDOR_COUNT_CAP}) waiting) as count
  from unnest(?::text[]) s(state)`

const jobsSql = `
  select k.kind, p.order_id, p.code, p.contact_name, p.state_at as since
  from (values ('confirm', 'placed', 1), ('redeliver', 'delivery_failed', 2), ('pack', 'confirmed', 3), ('hand-over', 'packed', 4)) k(kind, state, rank)
    join lateral (select p.order_id, p.state_at, g.display_code as code, g.contact_name
      from parcel p join order_group g on g.id = p.order_group_id and g.payment_state <> 'awaiting'
      where p.cooperative_id = ? and p.state = k.state and p.deleted_at is null order by p.state_at, p.order_id limit 6) p on true
  order by k.rank, p.state_at, p.order_id limit 6`

/** An order placed in these days came into its present state in them too, so the index on state and time finds it. */
const daysSql = `
  select ${dayTextSql("g.placed_at")} as day, sum(pa.amount - pa.canceled)::float8 as amount
  from parcel p join order_group g on g.id = p.order_group_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.cooperative_id = ? and p.state = any(?) and p.deleted_at is null and g.payment_state <> 'awaiting' and p.state_at >= ?::timestamptz and g.placed_at >= ?::timestamptz
  group by 1`

const sold: ParcelState[] = parcelStates.filter((state) => !["canceled", "returned"].includes(state))
const DAY_MS = 86_400_000

async function readWeek(
  pg: Knex,
  cooperativeId: string,
  now: number,
): Promise<NonNullable<VendorHomeResponse["week"]>> {
  const days = Array.from({ length: 14 }, (_, back) => vietnamDay(now - (13 - back) * DAY_MS))
  const since = `${days[0]}T00:00:00+07:00`
  const rows = await sql<{ day: string; amount: number }>(pg, daysSql, [cooperativeId, sold, since, since])
  const amounts = new Map(rows.map(({ day, amount }) => [day, amount]))
  const all = days.map((day) => ({ day, amount: amounts.get(day) ?? 0 }))
  const sum = (part: typeof all) => part.reduce((total, { amount }) => total + amount, 0)
  return { days: all.slice(7), total: sum(all.slice(7)), before: sum(all.slice(0, 7)) }
}

/** Everything the first page shows, in one answer: a phone asks once. Without `money` nothing of what was sold and what comes of it. */
export async function readHome(
  scope: MedusaContainer,
  cooperativeId: string,
  { money }: { money: boolean },
): Promise<VendorHomeResponse> {
  const pg = pgOf(scope)
  const [counts, jobs, low_stock, week, money_coming] = await Promise.all([
    sql<{ state: ParcelState; count: number }>(pg, countsSql, [cooperativeId, [...parcelStates]]),
    sql<Omit<Job, "since"> & { since: Date }>(pg, jobsSql, [cooperativeId]),
    lowStock(scope, cooperativeId, VENDOR_COUNT_CAP),
    money ? readWeek(pg, cooperativeId, Date.now()) : null,
    money ? readComing(pg, cooperativeId) : null,
  ])
  const none = { placed: 0, confirmed: 0, packed: 0, shipped: 0, delivered: 0, remitted: 0 }
  return {
    counts: {
      ...none,
      ...{ delivery_failed: 0, canceled: 0, returned: 0 },
      ...Object.fromEntries(counts.map(({ state, count }) => [state, count])),
    },
    jobs: jobs.map((job) => ({ ...job, since: job.since.toISOString() })),
    low_stock,
    week,
    money_coming,
  }
}
