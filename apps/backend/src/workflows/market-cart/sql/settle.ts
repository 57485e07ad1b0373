import { statement } from "../../../modules/order-group/db/connection"
import { insertCtes } from "../../../modules/order-group/db/insert-rows"

const split = (text: string) => text.split(" ")

/** Writes who receives and where. Parameters: address rows, cart id, shipping address id, billing address id, email, customer id, note. */
export const saveDetails = statement(
  "market_cart_details",
  `with addresses as (
    insert into cart_address (id, first_name, last_name, address_1, city, province, country_code, phone, metadata)
    select id, first_name, null, address_1, city, province, country_code, phone, metadata from json_populate_recordset(null::cart_address, $1::json)
    on conflict (id) do update set first_name = excluded.first_name, last_name = null, address_1 = excluded.address_1, city = excluded.city,
      province = excluded.province, country_code = excluded.country_code, phone = excluded.phone, metadata = excluded.metadata, updated_at = now()
  )
  update cart set shipping_address_id = $3, billing_address_id = $4, email = $5, customer_id = $6, updated_at = now(),
    metadata = nullif(jsonb_strip_nulls(coalesce(metadata, '{}') || jsonb_build_object('note', $7::text)), '{}')
  where id = $2`,
)

/** The guest customer of an e-mail address, made if there is none: what Medusa does. Parameters: email, fresh id. */
export const guestCustomer = statement<{ id: string }>(
  "market_cart_guest",
  `with known as (select id from customer where email = $1 and has_account = false and deleted_at is null limit 1),
    made as (insert into customer (id, email, has_account) select $2, $1, false where not exists (select 1 from known) on conflict do nothing returning id)
  select id from known union all select id from made`,
)

/** Replaces the deliveries of a cart. Parameters: rows by table, cart id. */
export const replaceMethods = statement(
  "market_cart_methods",
  `with gone as (update cart_shipping_method set deleted_at = now() where cart_id = $2 and deleted_at is null),
  ${insertCtes({
    cart_shipping_method: split("id cart_id name amount raw_amount is_tax_inclusive shipping_option_id data"),
    cart_shipping_method_tax_line: split("id shipping_method_id description tax_rate_id code rate provider_id"),
  })} select 1`,
)

/** Replaces the tax lines of a cart's lines. Parameters: rows by table, cart id. */
export const replaceItemTaxes = statement(
  "market_cart_item_taxes",
  `with gone as (update cart_line_item_tax_line set deleted_at = now() where deleted_at is null
      and item_id in (select id from cart_line_item where cart_id = $2 and deleted_at is null)),
  ${insertCtes({ cart_line_item_tax_line: split("id item_id description tax_rate_id code rate provider_id") })} select 1`,
)

/** A payment collection with its session for a cart that has none, or a session for one that has. Parameter: rows by table. */
export const insertPayment = statement(
  "market_cart_payment",
  `with ${insertCtes({
    payment_collection: split("id currency_code amount raw_amount status"),
    payment_session: split(
      "id currency_code amount raw_amount provider_id data status payment_collection_id context metadata",
    ),
    cart_payment_collection: split("id cart_id payment_collection_id"),
  })} select 1`,
)

/** Brings an open collection to a new amount and drops sessions of other providers. Parameters: collection id, amount, raw amount, provider. */
export const updatePayment = statement<{ sessions: number }>(
  "market_cart_payment_update",
  `with collection as (
    update payment_collection set amount = $2::numeric, raw_amount = $3::jsonb, updated_at = now() where id = $1
  ), others as (
    update payment_session set deleted_at = now() where payment_collection_id = $1 and deleted_at is null and (provider_id <> $4 or status <> 'pending')
  ), kept as (
    update payment_session set amount = $2::numeric, raw_amount = $3::jsonb, updated_at = now(),
      data = data || jsonb_build_object('amount', $2::numeric)
    where payment_collection_id = $1 and deleted_at is null and provider_id = $4 and status = 'pending' returning id
  )
  select count(*)::int as sessions from kept`,
)
