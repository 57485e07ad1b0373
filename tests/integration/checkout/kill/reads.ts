import type { Market } from "../../../fixtures/market.js"

/** The gateway's key of a cart: its session's id, which the provider keeps in the session's data. */
export async function sessionOf({ pool }: Market, cartId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `update payment_session s set data = s.data || jsonb_build_object('session_id', s.id) from cart_payment_collection l
    where l.cart_id = $1 and s.payment_collection_id = l.payment_collection_id and s.deleted_at is null returning s.id`,
    [cartId],
  )
  return rows[0]?.id ?? ""
}

/** What the database says about a cart. */
export type State = { status: string | null; closed: boolean; orders: number; reserved: number }

/** How a cart stands. */
export async function stateOf({ pool }: Market, cartId: string): Promise<State> {
  const { rows } = await pool.query<State>(
    `select g.status, c.completed_at is not null as closed,
      (select count(*)::int from order_cart oc where oc.cart_id = c.id) as orders,
      (select count(*)::int from reservation_item r join order_item oi on oi.item_id = r.line_item_id join order_cart oc on oc.order_id = oi.order_id
        where oc.cart_id = c.id and r.deleted_at is null) as reserved
    from cart c left join order_group g on g.cart_id = c.id where c.id = $1`,
    [cartId],
  )
  const [row] = rows
  if (!row) throw new Error(`no cart ${cartId}`)
  return row
}

/** As if nothing had been. */
export const nothing: State = { status: null, closed: false, orders: 0, reserved: 0 }
export const placed: State = { status: "placed", closed: true, orders: 2, reserved: 2 }

export type Order = { order_id: string; order_group_id: string; line_id: string; amount: number; state: string }

/** The orders a cart became, by id. */
export async function ordersOf({ pool }: Market, cartId: string): Promise<Order[]> {
  const { rows } = await pool.query<Order>(
    `select p.order_id, p.order_group_id, oi.item_id as line_id, pa.amount, p.state from parcel p
      join order_item oi on oi.order_id = p.order_id and oi.version = 1 join payment_allocation pa on pa.order_id = p.order_id
      join order_cart oc on oc.order_id = p.order_id where oc.cart_id = $1 order by p.order_id`,
    [cartId],
  )
  return rows
}

/** The exact transfer for the purchase of a cart. */
export async function transferOf({ pool }: Market, cartId: string) {
  const { rows } = await pool.query<{ order_group_id: string; amount: number }>(
    "select id as order_group_id, total as amount from order_group where cart_id = $1",
    [cartId],
  )
  return { ...rows[0], reference: `FT-${cartId}` }
}

/** The time a killed process had at the gateway is over. */
export const leaseOver = ({ pool }: Market, cartId: string) =>
  pool.query("update order_group set attempt_until = now() where cart_id = $1 and status = 'placing'", [cartId])

/** The open or last return of an order; "" when it has none. */
export async function returnOf({ pool }: Market, orderId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from "return" where order_id = $1 order by created_at desc limit 1',
    [orderId],
  )
  return rows[0]?.id ?? ""
}
