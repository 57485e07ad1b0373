import { statement } from "../../db/connection"
import { type FixedColumns, insertCtes, type TableColumns } from "../../db/insert-rows"

const split = (text: string) => text.split(" ")

const tables: TableColumns = {
  fulfillment_address: split(
    "id company first_name last_name address_1 address_2 city country_code province postal_code phone metadata",
  ),
  fulfillment: split(
    "id location_id data provider_id shipping_option_id delivery_address_id created_by requires_shipping",
  ),
  fulfillment_item: split("id title sku barcode quantity raw_quantity line_item_id inventory_item_id fulfillment_id"),
  order_fulfillment: split("id order_id fulfillment_id"),
}

const fixed: FixedColumns = { fulfillment: { packed_at: "now()" } }

/** Writes a packed fulfillment. Parameter: rows by table. */
export const insertFulfillment = statement("parcel_insert_fulfillment", `with ${insertCtes(tables, fixed)} select 1`)

/** What a fulfillment holds; inventory_item_id is null for goods whose stock is not tracked. Parameter: fulfillment id. */
export const fulfillmentItems = statement<{
  location_id: string
  line_item_id: string
  inventory_item_id: string | null
  quantity: string
}>(
  "parcel_fulfillment_items",
  `select f.location_id, i.line_item_id, i.inventory_item_id, i.quantity from fulfillment f
    join fulfillment_item i on i.fulfillment_id = f.id and i.deleted_at is null
  where f.id = $1 and f.deleted_at is null order by i.inventory_item_id`,
)

/** Parameters: fulfillment id, user id or null. */
export const markShipped = statement(
  "parcel_mark_shipped",
  "update fulfillment set shipped_at = now(), marked_shipped_by = $2, updated_at = now() where id = $1 and canceled_at is null",
)

/** Parameters: id, fulfillment id, tracking number. Medusa's own console writes "#" for an address it does not know. */
export const insertLabel = statement(
  "parcel_insert_label",
  `insert into fulfillment_label (id, fulfillment_id, tracking_number, tracking_url, label_url) values ($1, $2, $3, '#', '#')`,
)

/** Parameter: fulfillment id. */
export const markDelivered = statement(
  "parcel_mark_delivered",
  "update fulfillment set delivered_at = now(), updated_at = now() where id = $1 and canceled_at is null",
)

/** Parameter: fulfillment id. */
export const markCanceled = statement(
  "parcel_mark_fulfillment_canceled",
  "update fulfillment set canceled_at = now(), updated_at = now() where id = $1 and canceled_at is null and shipped_at is null",
)
