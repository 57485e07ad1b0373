import { statement } from "../../db/connection"
import { insist } from "../../db/insist"

/**
 * Authorises the pending COD session and writes its payment: what Medusa's Payment module and
 * the COD provider do, in the orders' own transaction.
 * Parameters: session id, payment id, amount, raw amount. Insists on a session that is still pending.
 */
export const payOnDelivery = statement(
  "completion_pay_cod",
  `with session as (
    update payment_session set status = 'authorized', authorized_at = now(), updated_at = now(), amount = $3::numeric, raw_amount = $4::jsonb,
      data = coalesce(data, '{}') || jsonb_build_object('amount', $3::numeric, 'authorized', true)
    where id = $1 and status = 'pending' and deleted_at is null returning *
  ), paid as (
    insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
    select $2, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, id from session returning id
  ), collected as (
    update payment_collection pc set status = 'authorized',
      amount = s.amount, raw_amount = s.raw_amount, authorized_amount = s.amount, raw_authorized_amount = s.raw_amount,
      captured_amount = 0, raw_captured_amount = '{"value": "0", "precision": 20}',
      refunded_amount = 0, raw_refunded_amount = '{"value": "0", "precision": 20}', updated_at = now()
    from session s where pc.id = s.payment_collection_id
  )
  select ${insist("exists (select 1 from paid)")} as paid`,
)
