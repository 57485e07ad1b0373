import { statement } from "../../db/connection"

/** A capture somebody has taken on: the gateway takes the money of the whole purchase. */
export interface ClaimedCapture {
  id: string
  order_id: string
  order_group_id: string
  payment_id: string
  attempts: number
  actor: string
  provider_id: string
  /** The provider's own data of the payment. */
  data: Record<string, unknown> | null
}

/** Takes on the capture that has waited longest. Several processes never take the same one. Parameter: seconds of the lease. */
export const claimCapture = statement<ClaimedCapture>(
  "money_claim_capture",
  `with due as (
    select id from money_movement where kind = 'capture' and state = 'pending' and deleted_at is null and (retry_at is null or retry_at <= now())
    order by retry_at nulls first, id limit 1 for update skip locked
  ), claimed as (
    update money_movement m set attempts = m.attempts + 1, retry_at = now() + make_interval(secs => $1), updated_at = now()
    from due where m.id = due.id returning m.id, m.order_id, m.payment_id, m.attempts, m.actor
  )
  select c.*, pa.order_group_id, p.provider_id, p.data from claimed c join payment p on p.id = c.payment_id
    join payment_allocation pa on pa.order_id = c.order_id and pa.deleted_at is null`,
)

/** The capture of an order that waits. Parameter: order id. */
export const pendingCapture = statement<{ id: string }>(
  "money_pending_capture",
  "select id from money_movement where order_id = $1 and kind = 'capture' and state = 'pending' and deleted_at is null",
)
