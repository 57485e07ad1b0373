import { statement } from "../../db/connection"
import { type FixedColumns, insertCtes, type TableColumns } from "../../db/insert-rows"
import { insist } from "../../db/insist"
import { orderTables, promotionTables } from "./order-tables"

/** NOT NULL columns of new rows that have no default: the counters of an order line, the time of a parcel's first state. */
const fixed: FixedColumns = {
  parcel: { state_at: "now()" },
  order_item: {
    fulfilled_quantity: "0",
    shipped_quantity: "0",
    return_requested_quantity: "0",
    return_received_quantity: "0",
    return_dismissed_quantity: "0",
    written_off_quantity: "0",
  },
}

const close = `closed as (
    update cart set completed_at = coalesce(completed_at, now()), updated_at = now() where id = $2
      and (completed_at is null or exists (select 1 from order_group where cart_id = $2 and pending is not null and deleted_at is null)) returning id
  ), placed as (
    update order_group set status = 'placed', placed_at = now(), updated_at = now(), customer_id = g.customer_id, contact_name = g.contact_name,
      phone = g.phone, email = g.email, note = g.note, payment_collection_id = g.payment_collection_id,
      payment_provider_id = g.payment_provider_id, total = g.total
    from json_populate_record(null::order_group, $3::json) g where order_group.id = g.id returning order_group.id
  )
  select ${insist("exists (select 1 from closed) and exists (select 1 from placed)")} as written`

const write = (name: string, tables: TableColumns) => statement(name, `with ${insertCtes(tables, fixed)},\n  ${close}`)

/** Writes every row of all orders, closes the cart (unless its gateway purchase had closed it) and fills the group; insists on both. Parameters: rows by table, cart id, group row. */
export const writeOrders = write("completion_write", orderTables)

/** The same for a cart with promotions. */
export const writeDiscountedOrders = write("completion_write_discounted", { ...orderTables, ...promotionTables })
