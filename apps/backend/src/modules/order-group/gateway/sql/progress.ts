import { statement } from "../../db/connection"

export interface ProgressRow {
  placing: boolean
  /** The lease has run out. */
  free: boolean
  /** The last attempt found nothing out. */
  failed: boolean
}

/** How far a purchase at its gateway is. Parameter: group id. */
export const findProgress = statement<ProgressRow>(
  "gateway_progress",
  `select status = 'placing' as placing, coalesce(attempt_until <= now(), true) as free, last_error is not null as failed
  from order_group where id = $1 and deleted_at is null`,
)
