import { statement } from "../db/connection"

export interface StuckEvent {
  id: string
  name: string
  attempts: number
  last_error: string | null
}

/** Events that failed at least so often and are before no person yet. Parameters: attempts, how many. */
export const stuckEvents = statement<StuckEvent>(
  "outbox_stuck",
  `select id, name, attempts, last_error from outbox_event e where emitted_at is null and deleted_at is null and attempts >= $1
    and not exists (select 1 from checkout_case c where c.kind = 'event_stuck' and c.subject_id = e.id and c.state = 'open' and c.deleted_at is null)
  order by created_at, id limit $2`,
)

/** Stuck events that went through after all. Parameter: how many. */
export const recoveredEvents = statement<{ id: string }>(
  "outbox_recovered",
  `select e.id from checkout_case c join outbox_event e on e.id = c.subject_id and (e.emitted_at is not null or e.deleted_at is not null)
  where c.kind = 'event_stuck' and c.state = 'open' and c.deleted_at is null order by c.created_at limit $1`,
)

/** The event is tried again at once. Parameter: id. */
export const retryEvent = statement(
  "outbox_retry",
  "update outbox_event set attempts = 0, last_error = null, updated_at = now() where id = $1 and emitted_at is null",
)

/** The event is never emitted. Parameter: id. */
export const dropEvent = statement(
  "outbox_drop",
  "update outbox_event set deleted_at = now(), updated_at = now() where id = $1 and emitted_at is null",
)
