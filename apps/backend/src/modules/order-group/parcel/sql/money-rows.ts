import { statement } from "../../db/connection"
import { newId } from "../../db/new-id"

/** What of an order's amount is no longer owed. Parameters: order id, đồng. */
export const setCanceled = statement(
  "parcel_set_canceled",
  "update payment_allocation set canceled = $2, updated_at = now() where order_id = $1 and deleted_at is null",
)

/** What was taken for an order and is neither given back nor on its way back, đồng. Parameter: order id. */
export const refundable = statement<{ amount: number }>(
  "parcel_refundable",
  `select pa.captured - pa.refunded - coalesce((select sum(m.amount)::int from money_movement m
      where m.order_id = pa.order_id and m.kind = 'refund' and m.state = 'pending' and m.deleted_at is null), 0) as amount
  from payment_allocation pa where pa.order_id = $1 and pa.deleted_at is null`,
)

/** Parameter: JSON array of rows; the worker may take them at once. */
export const insertMovements = statement(
  "parcel_insert_movements",
  `insert into money_movement (id, order_id, payment_id, kind, amount, actor, reason, request_key, retry_at)
  select id, order_id, payment_id, kind, amount, actor, reason, request_key, now()
  from json_populate_recordset(null::money_movement, $1::json)`,
)

/**
 * Ends the promise of a purchase none of whose parcels is alive: its payment and collection are canceled as Medusa does when nothing was
 * taken, and no transfer is waited for any longer. For what a gateway has only promised a void is left to the worker that speaks to it, unless
 * a capture is on its way: its money comes back as refunds. Parameter: group id.
 */
export const endPromise = statement(
  "parcel_end_promise",
  `with ended as (
    select g.id, g.payment_collection_id, g.payment_mode from order_group g where g.id = $1
      and not exists (select 1 from parcel p where p.order_group_id = g.id and p.deleted_at is null and p.state not in ('canceled', 'returned'))
  ), waited as (
    update order_group g set payment_state = 'expired', hold_until = null, updated_at = now()
    from ended where g.id = ended.id and g.payment_state = 'awaiting'
  ), canceled as (
    update payment p set canceled_at = now(), data = coalesce(p.data, '{}') || '{"canceled": true}', updated_at = now()
    from ended where p.payment_collection_id = ended.payment_collection_id and p.deleted_at is null and p.canceled_at is null
      and p.captured_at is null and ended.payment_mode <> 'gateway'
      and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)
    returning p.payment_collection_id
  ), voided as (
    insert into money_movement (id, order_id, payment_id, kind, amount, actor, retry_at)
    select ${newId("moneymv")}, (select max(order_id) from parcel where order_group_id = ended.id), p.id, 'void', p.amount, 'system', now()
    from ended join payment p on p.payment_collection_id = ended.payment_collection_id
    where ended.payment_mode = 'gateway' and p.amount > 0 and p.deleted_at is null and p.canceled_at is null and p.captured_at is null
      and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)
      and not exists (select 1 from money_movement m where m.payment_id = p.id and m.kind in ('capture', 'void') and m.deleted_at is null)
  )
  update payment_collection pc set status = 'canceled', updated_at = now() from canceled where pc.id = canceled.payment_collection_id`,
)
