import { type CheckoutHealth, checkoutCaseKinds, type OpenWork } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../../_sql/rows"

const MOST = 1000

/** Counts no further than 1,000 rows, the oldest first. */
const open = (name: string, table: string, at: string, condition: string) => `
  select '${name}' as name, count(*)::int as count, min(at) as oldest from (
    select ${at} as at from ${table} where deleted_at is null and ${condition} order by 1 limit ${MOST}) waiting`

const sql = [
  ...checkoutCaseKinds.map((kind) => open(kind, "checkout_case", "created_at", `state = 'open' and kind = '${kind}'`)),
  open("placing", "order_group", "created_at", "status = 'placing'"),
  open("overdue_holds", "order_group", "hold_until", "payment_state = 'awaiting' and hold_until <= now()"),
  // What waits for a person is counted as a case above.
  open(
    "money_movements",
    "money_movement",
    "created_at",
    `state = 'pending' and not exists (select 1 from checkout_case c
      where c.subject_id = money_movement.id and c.state = 'open' and c.deleted_at is null)`,
  ),
  open("events", "outbox_event", "created_at", "emitted_at is null"),
].join(" union all ")

/** How much of everything is open in the checkout, and since when. */
export async function readHealth(pg: Knex): Promise<CheckoutHealth> {
  const found = await rows<OpenWork & { name: string }>(pg, sql)
  const work = (name: string): OpenWork => {
    const row = found.find((candidate) => candidate.name === name)
    return { count: row?.count ?? 0, oldest: row?.oldest ?? null }
  }
  return {
    cases: {
      gateway_unclear: work("gateway_unclear"),
      paid_late: work("paid_late"),
      refund_stuck: work("refund_stuck"),
      event_stuck: work("event_stuck"),
    },
    placing: work("placing"),
    overdue_holds: work("overdue_holds"),
    money_movements: work("money_movements"),
    events: work("events"),
  }
}
