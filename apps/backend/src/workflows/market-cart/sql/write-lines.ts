import { statement } from "../../../modules/order-group/db/connection"
import { insertCtes } from "../../../modules/order-group/db/insert-rows"

const split = (text: string) => text.split(" ")

const lineTables = {
  cart_line_item: split(
    "id cart_id title subtitle thumbnail quantity variant_id product_id product_title product_description product_subtitle product_type product_type_id product_collection product_handle variant_sku variant_barcode variant_title requires_shipping is_discountable is_giftcard is_tax_inclusive unit_price raw_unit_price compare_at_unit_price raw_compare_at_unit_price metadata",
  ),
  cart_line_item_tax_line: split("id item_id description tax_rate_id code rate provider_id"),
}

/** Parameter: rows by table. */
export const insertLines = statement("market_cart_insert_lines", `with ${insertCtes(lineTables)} select 1`)

/** A new cart with its lines, as Medusa's own createCart writes it. Parameter: rows by table. */
export const insertCart = statement(
  "market_cart_insert",
  `with ${insertCtes({
    cart_address: split("id country_code"),
    cart: split("id region_id sales_channel_id currency_code customer_id email shipping_address_id locale"),
    ...lineTables,
  })} select 1`,
)

/** Parameters: line id, quantity, unit price, raw unit price, compare-at price, raw compare-at price. The price is the list's again. */
export const updateLine = statement(
  "market_cart_update_line",
  `update cart_line_item set quantity = $2, unit_price = $3::numeric, raw_unit_price = $4::jsonb,
    compare_at_unit_price = $5::numeric, raw_compare_at_unit_price = $6::jsonb, is_custom_price = false, updated_at = now()
  where id = $1 and deleted_at is null`,
)

/** Takes a line and what hangs on it out of the cart, as Medusa does: rows stay, marked deleted. Parameter: line id. */
export const removeLine = statement(
  "market_cart_remove_line",
  `with taxes as (update cart_line_item_tax_line set deleted_at = now() where item_id = $1 and deleted_at is null),
    cuts as (update cart_line_item_adjustment set deleted_at = now() where item_id = $1 and deleted_at is null)
  update cart_line_item set deleted_at = now(), updated_at = now() where id = $1 and deleted_at is null`,
)

/**
 * Locks an open cart against other edits and against completion; a signed-in customer takes over a guest's cart.
 * Parameters: cart id, customer id or null. Answers nothing when the cart is completed or gone.
 */
export const lockCart = statement<{ id: string }>(
  "market_cart_lock",
  `update cart set updated_at = now(), customer_id = coalesce($2, customer_id),
    email = coalesce(email, (select cu.email from customer cu where cu.id = $2))
  where id = $1 and completed_at is null and deleted_at is null returning id`,
)

/** Lines of a locked cart, read after the lock. Parameter: cart id. */
export const lockedLines = statement<{
  id: string
  variant_id: string | null
  quantity: number
  is_custom_price: boolean
  /** đồng */
  unit_price: string
}>(
  "market_cart_locked_lines",
  "select id, variant_id, quantity, is_custom_price, unit_price from cart_line_item where cart_id = $1 and deleted_at is null order by created_at, id",
)
