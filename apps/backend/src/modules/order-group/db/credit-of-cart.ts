import type { RawAmount } from "./amount"

/** SQL: the credit lines of cart `c` (money the buyer has already) as a JSON array, oldest first. */
export const creditOfCart = `(
  select coalesce(json_agg(json_build_object('id', cl.id, 'raw_amount', cl.raw_amount, 'reference', cl.reference, 'reference_id', cl.reference_id,
    'metadata', cl.metadata) order by cl.created_at, cl.id), '[]')
  from credit_line cl where cl.cart_id = c.id and cl.deleted_at is null)`

/** A credit line as `creditOfCart` answers it. */
export interface CreditRow {
  id: string
  raw_amount: RawAmount
  reference: string | null
  reference_id: string | null
  metadata: Record<string, unknown> | null
}
