import type { TableColumns } from "../../db/insert-rows"

const address =
  "id customer_id company first_name last_name address_1 address_2 city country_code province postal_code phone metadata"
const product =
  "variant_id product_id product_title product_description product_subtitle product_type product_collection product_handle product_type_id variant_sku variant_barcode variant_title variant_option_values"
const adjustment = "id description promotion_id code amount raw_amount provider_id version"
const taxLine = "id description tax_rate_id code rate raw_rate provider_id metadata data"

const split = (text: string) => text.split(" ")

/** Columns of a cart line that its order line repeats unchanged. */
export const copiedLineColumns = split(
  `title subtitle thumbnail ${product} requires_shipping is_discountable is_tax_inclusive is_giftcard`,
)

/** Tables every order fills. A test compares the result with Medusa's own `createOrders`, column by column. */
export const orderTables: TableColumns = {
  order_address: split(address),
  order: split(
    "id region_id customer_id version sales_channel_id status email currency_code shipping_address_id billing_address_id no_notification metadata locale",
  ),
  order_summary: split("id order_id version totals"),
  order_line_item: [
    ...split("id compare_at_unit_price raw_compare_at_unit_price unit_price raw_unit_price metadata is_custom_price"),
    ...copiedLineColumns,
  ],
  order_item: split("id order_id version item_id quantity raw_quantity metadata"),
  order_line_item_tax_line: split(`${taxLine} item_id`),
  order_shipping_method: split(
    "id name description amount raw_amount is_tax_inclusive shipping_option_id data metadata",
  ),
  order_shipping: split("id order_id version shipping_method_id"),
  order_shipping_method_tax_line: split(`${taxLine} shipping_method_id`),
  order_cart: split("id order_id cart_id"),
  order_payment_collection: split("id order_id payment_collection_id"),
  order_group_order: split("id order_group_id order_id"),
  cooperative_order: split("id cooperative_id order_id"),
  parcel: split("id order_id cooperative_id order_group_id state"),
  payment_allocation: split("id order_id cooperative_id payment_id amount order_group_id"),
  outbox_event: split("id name data"),
}

/** Tables only a discounted cart fills. */
export const promotionTables: TableColumns = {
  order_line_item_adjustment: split(`${adjustment} item_id is_tax_inclusive`),
  order_shipping_method_adjustment: split(`${adjustment} shipping_method_id`),
  order_promotion: split("id order_id promotion_id"),
}

export type OrderTable = keyof typeof orderTables | keyof typeof promotionTables
