import { statement } from "../../db/connection"

/** A refund that was not done is due at once, with fresh tries; answers nothing when it was done. Parameter: movement id. */
export const reopenRefund = statement<{ order_id: string; amount: number }>(
  "money_reopen_refund",
  `update money_movement set state = 'pending', attempts = 0, retry_at = now(), last_error = null, updated_at = now()
  where id = $1 and kind = 'refund' and state <> 'done' and deleted_at is null returning order_id, amount`,
)
