import { statement } from "../../db/connection"

/** The goods are kept until the transfer comes or the time is over. Parameters: group id, minutes. */
export const holdForTransfer = statement(
  "completion_hold_for_transfer",
  `update order_group set payment_mode = 'transfer', payment_state = 'awaiting', hold_until = now() + make_interval(mins => $2), updated_at = now()
  where id = $1`,
)
