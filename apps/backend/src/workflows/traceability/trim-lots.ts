import { type Db, statement } from "../../modules/order-group/db/connection"

/** Parameter: order id. What one lot filled it fills still, up to what is left; of several nobody knows which packs went. */
const trim = statement(
  "traceability_trim_lots",
  `with beyond as (
    select ll.line_id, coalesce(i.quantity, 0)::int as packs, count(*) = 1 and coalesce(i.quantity, 0) > 0 as clear
    from lot_line ll join "order" o on o.id = ll.order_id
      left join order_item i on i.order_id = o.id and i.version = o.version and i.item_id = ll.line_id and i.deleted_at is null
    where ll.order_id = $1 and ll.deleted_at is null group by ll.line_id, i.quantity having sum(ll.quantity) > coalesce(i.quantity, 0)
  ), trimmed as (
    update lot_line ll set quantity = b.packs, updated_at = now() from beyond b
    where ll.order_id = $1 and ll.line_id = b.line_id and ll.deleted_at is null and b.clear
  )
  delete from lot_line ll using beyond b where ll.order_id = $1 and ll.line_id = b.line_id and ll.deleted_at is null and not b.clear`,
)

/**
 * After some packs of an order were canceled: its lots give back those that no line wants any more, so that other orders may have them and a
 * recall finds the right ones. Where several lots were said of one line, they are to be said anew. Runs inside the step's transaction.
 */
export const trimLots = (db: Db, orderId: string): Promise<number> => db.count(trim, [orderId])
