import type { VendorOrderListQuery, VendorOrderListResponse, VendorOrderRow } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../lib/sql"
import { readCursor, writeCursor } from "./cursor"

interface Row extends VendorOrderRow {
  key: string
}

/** One walk along the index on cooperative, state and time. */
const listSql = (paged: boolean) => `
  select p.order_id, o.display_id, g.display_code as code, g.contact_name, p.state, p.state_at, (pa.amount - pa.canceled) as amount,
    p.state = 'placed' and g.payment_state = 'awaiting' as awaiting,
    to_char(p.state_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  from parcel p join "order" o on o.id = p.order_id join order_group g on g.id = p.order_group_id
    join payment_allocation pa on pa.order_id = p.order_id and pa.deleted_at is null
  where p.cooperative_id = ? and p.state = ? and p.deleted_at is null
    ${paged ? "and (p.state_at, p.order_id) < (?::timestamptz, ?)" : ""}
  order by p.state_at desc, p.order_id desc limit ?`

/** One page of a cooperative's orders in one state; pages stay put while others move on. */
export async function listOrders(
  scope: MedusaContainer,
  cooperativeId: string,
  { state, cursor, limit }: VendorOrderListQuery,
): Promise<VendorOrderListResponse> {
  const after = cursor ? readCursor(cursor) : null
  const params = [cooperativeId, state, ...(after ? [after.at, after.order_id] : []), limit + 1]
  const rows = await sql<Row>(pgOf(scope), listSql(after !== null), params)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    orders: page.map(({ key, ...row }) => row),
    limit,
    next_cursor: rows.length > limit && last ? writeCursor({ at: last.key, order_id: last.order_id }) : null,
  }
}
