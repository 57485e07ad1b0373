import type { Pool } from "pg"

/** Ids of two equal purchases of two cooperatives each, for statements that break them. */
export type Scene = {
  group: string
  cart: string
  payment: string
  collection: string
  /** The first order, whose cash has come in, and the second, whose has not. */
  paid: string
  unpaid: string
  line: string
  level: string
  item: string
  location: string
  variant: string
  shippingOption: string
  /** The other purchase. */
  other: { group: string; cart: string; payment: string; collection: string; cooperative: string }
}

/** A statement (or several) that breaks one rule. */
export type Break = (scene: Scene) => string

/** The breaks of one topic, by the rule each of them breaks. */
export type Breaks = Record<string, Break>

export const raw = (value: number | string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`

/** Records money of an order in every place that knows of it, as capture and refund do: a positive amount came in, a negative went back. */
export const move = (scene: Scene, order: string, amount: number): string => {
  const kind = amount > 0 ? "capture" : "refund"
  const column = amount > 0 ? "captured" : "refunded"
  const size = Math.abs(amount)
  return `
    insert into ${kind} (id, amount, raw_amount, payment_id) values ('${kind}_${order}', ${size}, ${raw(size)}, '${scene.payment}');
    insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
      values ('trx_${kind}_${order}', '${order}', 1, ${amount}, ${raw(amount)}, 'vnd', '${kind}', '${kind}_${order}');
    insert into money_movement (id, order_id, payment_id, kind, amount, state, actor, medusa_id)
      values ('moneymv_${kind}_${order}', '${order}', '${scene.payment}', '${kind}', ${size}, 'done', 'system', '${kind}_${order}');
    update payment_allocation set ${column} = ${column} + ${size} where order_id = '${order}';
    update payment_collection set ${column}_amount = coalesce(${column}_amount, 0) + ${size} where id = '${scene.collection}';
    ${count(order, amount)}`
}

/** Frees what the lines of orders hold, in the reservations and on the shelves; `orders` is SQL for a list of ids. */
export const freed = (orders: string): string => `
  update reservation_item set deleted_at = now() where line_item_id in (select item_id from order_item where order_id in (${orders}));
  update inventory_level il set reserved_quantity = held.sum, raw_reserved_quantity = ${raw("held.sum")} from (
    select l.id, coalesce(sum(r.quantity), 0) as sum from inventory_level l left join reservation_item r
      on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null group by 1
  ) held where held.id = il.id;`

/** Has an order's summary count an amount. */
export const count = (order: string, amount: number): string => `
  update order_summary set totals = jsonb_set(totals, '{transaction_total}', to_jsonb((totals ->> 'transaction_total')::numeric + ${amount}))
  where order_id = '${order}';`

/** A cart of its own, for groups that are made up. */
export const newCart = (id: string, closed: boolean): string =>
  `insert into cart (id, currency_code, completed_at) values ('${id}', 'vnd', ${closed ? "now()" : "null"});`

/** A purchase that asks its gateway right now. */
export const placing = (cart: string, values: { pending: string; created: string }): string => `
  insert into order_group (id, cart_id, display_code, status, contact_name, phone, total, payment_mode, pending, created_at)
  values ('ordgrp_made', '${cart}', 'HTX-MADE', 'placing', 'Người Thử', '+84900000123', 0, 'gateway', '${values.pending}', ${values.created});`

/** Reads the ids of a purchase's parts. */
export async function sceneOf(pool: Pool, groups: [string, string]): Promise<Scene> {
  const { rows } = await pool.query(
    `select g.id as "group", g.cart_id as cart, g.payment_collection_id as collection, pa.payment_id as payment, pa.cooperative_id as cooperative,
      pa.order_id as "order", oi.item_id as line, r.inventory_item_id as item, r.location_id as location, il.id as level,
      li.variant_id as variant, sm.shipping_option_id as "shippingOption"
    from order_group g join payment_allocation pa on pa.order_group_id = g.id join order_item oi on oi.order_id = pa.order_id
      join order_line_item li on li.id = oi.item_id join reservation_item r on r.line_item_id = oi.item_id
      join inventory_level il on il.inventory_item_id = r.inventory_item_id and il.location_id = r.location_id
      join order_shipping os on os.order_id = pa.order_id join order_shipping_method sm on sm.id = os.shipping_method_id
    where g.id = any($1) order by array_position($1, g.id), pa.order_id`,
    [groups],
  )
  const [first, second, third] = rows
  const { order: paid, ...mine } = first
  return { ...mine, paid, unpaid: second.order, other: third }
}
