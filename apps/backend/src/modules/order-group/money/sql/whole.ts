import { statement } from "../../db/connection"

/** A movement of a purchase's whole payment that somebody has taken on: its capture, or the end of a promise nobody needs any longer. */
export interface ClaimedWhole {
  id: string
  order_id: string
  order_group_id: string
  payment_id: string
  session_id: string
  /** đồng: of one order for a capture, of the whole payment for a void. */
  amount: number
  attempts: number
  actor: string
  provider_id: string
  /** The provider's own data of the payment. */
  data: Record<string, unknown> | null
}

/**
 * Takes on the capture or void that has waited longest, or the one named. Several processes never take the same one.
 * Parameters: kind, movement id or null, seconds of the lease.
 */
export const claimWhole = statement<ClaimedWhole>(
  "money_claim_whole",
  `with due as (
    select id from money_movement where kind = $1 and state = 'pending' and deleted_at is null and (retry_at is null or retry_at <= now())
      and ($2::text is null or id = $2)
    order by retry_at nulls first, id limit 1 for update skip locked
  ), claimed as (
    update money_movement m set attempts = m.attempts + 1, retry_at = now() + make_interval(secs => $3), updated_at = now()
    from due where m.id = due.id returning m.id, m.order_id, m.payment_id, m.amount, m.attempts, m.actor
  )
  select c.*, pa.order_group_id, p.provider_id, p.payment_session_id as session_id, p.data from claimed c join payment p on p.id = c.payment_id
    join payment_allocation pa on pa.order_id = c.order_id and pa.deleted_at is null`,
)

/** The capture of an order that waits. Parameter: order id. */
export const pendingCapture = statement<{ id: string }>(
  "money_pending_capture",
  "select id from money_movement where order_id = $1 and kind = 'capture' and state = 'pending' and deleted_at is null",
)

/**
 * The gateway has given a promise up: writes what Medusa's Payment module does for a canceled payment of which nothing was taken.
 * Parameters: payment id, what the provider's data gains.
 */
export const writeVoid = statement<{ id: string }>(
  "money_write_void",
  `with voided as (
    update payment set canceled_at = coalesce(canceled_at, now()), data = coalesce(data, '{}') || $2::jsonb, updated_at = now()
    where id = $1 and captured_at is null returning id, payment_collection_id
  ), collected as (
    update payment_collection pc set status = 'canceled', updated_at = now() from voided where pc.id = voided.payment_collection_id
  )
  select id from voided`,
)
