import { statement } from "../../db/connection"

/** A payment nobody's order stands behind. */
export interface LeftoverPayment {
  id: string
  session_id: string
  provider_id: string
  data: Record<string, unknown> | null
  cart_id: string
  /** đồng. */
  amount: string
  captured: boolean
}

/**
 * Payments of carts that became no order within an hour: a webhook of a gateway had Medusa write them, and the buyer went away. Ids grow
 * with time, so only those of the last days are looked at. Parameters: least id, how many.
 */
export const leftoverPayments = statement<LeftoverPayment>(
  "gateway_leftovers",
  `select p.id, p.payment_session_id as session_id, p.provider_id, p.data, l.cart_id, p.amount::text,
    exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null) as captured
  from payment p join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where p.id > $1 and p.canceled_at is null and p.deleted_at is null and p.created_at < now() - interval '1 hour'
    and not exists (select 1 from order_group g where g.cart_id = l.cart_id and g.deleted_at is null)
    and not exists (select 1 from order_payment_collection o where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null)
    and not exists (select 1 from checkout_case c where c.kind = 'paid_late' and c.subject_id = p.payment_session_id and c.deleted_at is null)
  order by p.id limit $2`,
)

/** The gateway has given it up. Parameter: payment id. */
export const markCanceled = statement(
  "gateway_mark_canceled",
  "update payment set canceled_at = now(), updated_at = now() where id = $1 and canceled_at is null",
)
