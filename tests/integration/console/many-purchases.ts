import type { Pool } from "pg"

/** How many purchases the console must list as fast as ten. */
export const MANY = 100_000

/**
 * Purchases as years of trade leave them, without Medusa's orders behind them: one to three parcels of 300 cooperatives each; nearly all
 * are over, the newest are on their way, a few were canceled, failed or were forgotten long ago. The same every time.
 */
export async function fillPurchases(pool: Pool): Promise<void> {
  await pool.query(
    `insert into cooperative select (jsonb_populate_record(null::cooperative, to_jsonb(c) || jsonb_build_object(
        'id', 'coop_many' || n, 'handle', 'many-' || n, 'short_name', 'HTX ' || n, 'registration_code', 'MANY' || n))).*
      from (select * from cooperative order by id limit 1) c, generate_series(1, 300) n`,
  )
  await pool.query(
    `insert into order_group (id, cart_id, display_code, status, contact_name, phone, total, placed_at)
      select 'ordgrp_many' || lpad(n::text, 8, '0'), 'cart_many' || n, 'HTX-M' || n, 'placed', 'Người mua ' || n,
        '+849' || lpad(n::text, 8, '0'), 100000, timestamptz '2020-01-01' + n * interval '20 minutes'
      from generate_series(1, $1::int) n`,
    [MANY],
  )
  await pool.query(
    `insert into parcel (id, order_id, cooperative_id, state, state_at, order_group_id)
      select 'parcel_many' || n || '_' || k, 'order_many' || n || '_' || k, 'coop_many' || 1 + (n * 31 + k * 97) % 300,
        case
          when n > $1::int * 0.99 then (array['placed', 'confirmed', 'packed', 'shipped'])[1 + (n + k) % 4]
          when n > $1::int * 0.97 then (array['shipped', 'delivered', 'remitted'])[1 + (n + k) % 3]
          when n % 53 = 0 then 'canceled'
          when (n + k) % 997 = 0 then 'returned'
          when (n + k) % 1999 = 0 then 'delivery_failed'
          when (n + k) % 4999 = 0 then 'confirmed'
          else 'remitted' end,
        timestamptz '2020-01-01' + n * interval '20 minutes', 'ordgrp_many' || lpad(n::text, 8, '0')
      from generate_series(1, $1::int) n, generate_series(1, 3) k where k <= 1 + n % 3`,
    [MANY],
  )
  await pool.query(
    `insert into payment_allocation (id, order_group_id, order_id, cooperative_id, payment_id, amount)
      select 'alloc_' || order_id, order_group_id, order_id, cooperative_id, 'pay_' || order_group_id, 50000
      from parcel where order_group_id like 'ordgrp_many%'`,
  )
  await pool.query("analyze order_group, parcel, payment_allocation, cooperative")
}

/** The states of all purchases, newest first, found the slow way: whole, without an index, without a page. */
export async function statesOfAll(pool: Pool): Promise<{ id: string; state: string }[]> {
  const { rows } = await pool.query<{ id: string; state: string }>(
    `select g.id, case
        when bool_or(p.state in ('placed', 'confirmed', 'packed')) then 'open'
        when bool_or(p.state in ('shipped', 'delivery_failed')) then 'shipping'
        when bool_or(p.state in ('delivered', 'remitted')) then 'delivered'
        else 'canceled' end as state
      from order_group g join parcel p on p.order_group_id = g.id where g.placed_at is not null
      group by g.id order by g.placed_at desc, g.id desc`,
  )
  return rows
}
