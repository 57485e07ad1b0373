import type { VendorMoneyKind, VendorMoneyQuery, VendorMoneyResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { comingStates, readComing } from "./read-coming"

type Order = Omit<VendorMoneyResponse["orders"][number], "at"> & { at: Date }

const amounts: Record<VendorMoneyKind, string> = {
  coming: "greatest(0, pa.amount - pa.canceled - pa.captured)",
  received: "pa.captured - pa.refunded",
}

const ordersSql = (kind: VendorMoneyKind) => `
  select p.order_id, g.display_code as code, g.contact_name, p.state, ${amounts[kind]}::float8 as amount, p.state_at as at
  from parcel p join order_group g on g.id = p.order_group_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.cooperative_id = ? and p.deleted_at is null and ${amounts[kind]} > 0
    ${kind === "coming" ? "and p.state = any(?)" : ""}
  order by p.state_at desc, p.order_id desc limit ? offset ?`

const receivedSql = `
  select coalesce(sum(case m.kind when 'capture' then m.amount else -m.amount end), 0)::float8 as received
  from money_movement m join parcel p on p.order_id = m.order_id and p.deleted_at is null
  where p.cooperative_id = ? and m.kind in ('capture', 'refund') and m.state = 'done' and m.deleted_at is null
    and m.created_at >= now() - interval '30 days'`

/** Sums and one page of orders with money on its way or taken; integer đồng. */
export async function readMoney(
  scope: MedusaContainer,
  cooperativeId: string,
  { kind, limit, offset }: VendorMoneyQuery,
): Promise<VendorMoneyResponse> {
  const pg = pgOf(scope)
  const states = kind === "coming" ? [comingStates] : []
  const [coming, received, rows] = await Promise.all([
    readComing(pg, cooperativeId),
    sql<{ received: number }>(pg, receivedSql, [cooperativeId]),
    sql<Order>(pg, ordersSql(kind), [cooperativeId, ...states, limit + 1, offset]),
  ])
  return {
    coming,
    received_30_days: received[0]?.received ?? 0,
    orders: rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() })),
    limit,
    offset,
    more: rows.length > limit,
  }
}
