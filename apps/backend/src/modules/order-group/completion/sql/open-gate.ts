import { statement } from "../../db/connection"

/**
 * The only gate of completion: one row per cart. A second caller waits here for the first one's commit and then inserts nothing.
 * The cart row is locked after the gate (never before: that order would deadlock) so that no edit slips in while it is completed.
 * Parameters: group id, cart id, display code. No target on the conflict: a code already taken inserts nothing either.
 */
export const openGate = statement<{ group_id: string | null; cart_found: boolean }>(
  "completion_gate",
  `with gate as (
    insert into order_group (id, cart_id, display_code, status, contact_name, phone, total)
    values ($1, $2, $3, 'placing', '', '', 0)
    on conflict do nothing returning id
  ), locked as (
    select c.id from cart c, gate where c.id = $2 and c.deleted_at is null for update of c
  )
  select (select id from gate) as group_id, exists (select 1 from locked) as cart_found`,
)
