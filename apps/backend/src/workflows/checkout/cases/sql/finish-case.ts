import { statement } from "../../../../modules/order-group/db/connection"

/**
 * Closes a case, or adds who and why to one its own effect, or the machine by the same means, has closed. Parameters: case id, resolution, note, by whom.
 */
export const finishCaseRow = statement<{ id: string }>(
  "case_finish",
  `update checkout_case set state = 'resolved', resolution = $2, note = coalesce($3, note), resolved_by = $4, resolved_at = coalesce(resolved_at, now()),
    updated_at = now()
  where id = $1 and deleted_at is null and (state = 'open' or resolved_by = $4 or (resolved_by = 'system' and resolution = $2)) returning id`,
)

/** Every write by staff leaves an entry. Parameters: id, actor, action, case id, reason, what it was, what was decided. */
export const auditCase = statement(
  "case_audit",
  `insert into audit_entry (id, actor, action, entity, entity_id, reason, before, after)
  values ($1, $2, $3, 'checkout_case', $4, $5, $6::jsonb, $7::jsonb)`,
)
