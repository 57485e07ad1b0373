import { statement } from "../../db/connection"

/** A refund somebody has taken on: nobody else does until its lease is over. */
export interface ClaimedRefund {
  id: string
  order_id: string
  order_group_id: string
  amount: number
  attempts: number
  payment_mode: "on_delivery" | "transfer" | "gateway"
  provider_id: string
  /** The provider's own data of the payment. */
  data: Record<string, unknown> | null
}

/**
 * Takes on the refund that has waited longest, or the one named, and answers it. Several processes never take the same one.
 * Parameters: movement id or null, seconds of the lease.
 */
export const claimRefund = statement<ClaimedRefund>(
  "money_claim_refund",
  `with due as (
    select id from money_movement where kind = 'refund' and state = 'pending' and deleted_at is null
      and (retry_at is null or retry_at <= now()) and ($1::text is null or id = $1)
    order by retry_at nulls first, id limit 1 for update skip locked
  ), claimed as (
    update money_movement m set attempts = m.attempts + 1, retry_at = now() + make_interval(secs => $2), updated_at = now()
    from due where m.id = due.id returning m.id, m.order_id, m.amount, m.attempts, m.payment_id
  )
  select c.id, c.order_id, g.id as order_group_id, c.amount, c.attempts, g.payment_mode, p.provider_id, p.data
  from claimed c join payment p on p.id = c.payment_id
    join payment_allocation pa on pa.order_id = c.order_id and pa.deleted_at is null
    join order_group g on g.id = pa.order_group_id`,
)

/** Puts a movement that failed aside. Parameters: movement id, error, seconds until the next try. */
export const delayMovement = statement(
  "money_delay_movement",
  `update money_movement set last_error = left($2, 300), retry_at = now() + make_interval(secs => $3), updated_at = now()
  where id = $1 and state = 'pending' and deleted_at is null`,
)

/** Lets a pending movement be tried at once. Parameter: movement id. */
export const hastenMovement = statement(
  "money_hasten_movement",
  "update money_movement set retry_at = null, updated_at = now() where id = $1 and state = 'pending' and deleted_at is null",
)
