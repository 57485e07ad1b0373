import { statement } from "../../db/connection"

/** A payment that Medusa has already written for the session, by way of a webhook of the gateway. Parameter: session id. */
export const findPayment = statement<{ id: string }>(
  "gateway_find_payment",
  "select id from payment where payment_session_id = $1 and deleted_at is null",
)

/**
 * Writes what Medusa's Payment module writes for an authorised session, in the orders' own transaction; a session deleted meanwhile comes
 * back, for its money was taken. Parameters: session id, payment id, amount, raw amount, provider's data, collection id, provider id, currency.
 */
export const writeGatewayPayment = statement<{ id: string }>(
  "gateway_write_payment",
  `with session as (
    insert into payment_session as s (id, currency_code, amount, raw_amount, provider_id, data, status, authorized_at, payment_collection_id, context, metadata)
    values ($1, $8, $3::numeric, $4::jsonb, $7, $5::jsonb, 'authorized', now(), $6, '{}', '{}')
    on conflict (id) do update set status = 'authorized', authorized_at = coalesce(s.authorized_at, now()), data = excluded.data,
      amount = excluded.amount, raw_amount = excluded.raw_amount, deleted_at = null, updated_at = now()
    returning id
  ), paid as (
    insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
    select $2, $3::numeric, $4::jsonb, $8, $7, $5::jsonb, $6, id from session
    on conflict (id) do update set data = excluded.data, updated_at = now() returning id
  ), collected as (
    update payment_collection set status = 'authorized', amount = $3::numeric, raw_amount = $4::jsonb,
      authorized_amount = $3::numeric, raw_authorized_amount = $4::jsonb, updated_at = now() where id = $6
  )
  select id from paid`,
)

/** The group is placed: what was kept for it is forgotten. Parameter: group id. */
export const forgetPending = statement(
  "gateway_forget_pending",
  "update order_group set pending = null, attempt_until = null, last_error = null, updated_at = now() where id = $1",
)
