/**
 * One rule of the checkout, as a query that answers each row breaking it, with the ids to look at; `id` comes first.
 * It must stay linear over a million orders: aggregate and join, no subquery per row without an index.
 */
export interface Invariant {
  rule: string
  sql: string
}

/** Condition on `g`, an order_group: the purchase has been placed. */
export const placed = "g.status = 'placed' and g.deleted_at is null"
