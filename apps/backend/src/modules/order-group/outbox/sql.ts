import { statement } from "../db/connection"

export interface OutboxRow {
  id: string
  name: string
  data: Record<string, unknown>
}

/**
 * Oldest events nobody else is working on; they stay locked until this transaction ends. A failing event waits ever longer
 * (2ⁿ seconds, one hour at most), so that it does not hold up the rest. Parameter: how many.
 */
export const takeEvents = statement<OutboxRow>(
  "outbox_take",
  `select id, name, data from outbox_event
  where emitted_at is null and deleted_at is null
    and (attempts = 0 or updated_at + make_interval(secs => least(3600, power(2, least(attempts, 12)))) <= now())
  order by created_at, id limit $1 for update skip locked`,
)

/** Parameter: ids. */
export const markEmitted = statement(
  "outbox_emitted",
  "update outbox_event set emitted_at = now(), attempts = attempts + 1, last_error = null, updated_at = now() where id = any($1)",
)

/** Parameters: ids, error. */
export const markFailed = statement(
  "outbox_failed",
  "update outbox_event set attempts = attempts + 1, last_error = left($2, 500), updated_at = now() where id = any($1)",
)

/** Forgets events emitted more than a week ago, at most so many at once. Parameter: how many. */
export const forgetEvents = statement(
  "outbox_forget",
  `delete from outbox_event where id in (
    select id from outbox_event where emitted_at < now() - interval '7 days' order by emitted_at limit $1)`,
)
