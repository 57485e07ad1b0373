import { statement } from "../../../../modules/order-group/db/connection"

/** A purchase whose hold ran out, as it was ordered. */
export interface ExpiredPurchase {
  sales_channel_id: string
  locale: string | null
  provider_id: string
  /** Customer with an account; null for a guest. */
  customer_id: string | null
  name: string
  phone: string
  email: string | null
  note: string | null
  address_line: string
  commune_code: string | null
  lines: { variant_id: string; quantity: number }[]
  /** cooperative id → shipping option id. */
  deliveries: Record<string, string>
  /** The cart an earlier try has made. */
  cart_id: string | null
}

/** Parameters: group id, case id. */
export const readExpired = statement<ExpiredPurchase>(
  "case_read_expired",
  `select o.sales_channel_id, o.locale, g.payment_provider_id as provider_id,
    (select cu.id from customer cu where cu.id = g.customer_id and cu.has_account and cu.deleted_at is null) as customer_id,
    g.contact_name as name, g.phone, g.email, g.note, a.address_1 as address_line, a.metadata ->> 'commune_code' as commune_code,
    (select json_agg(json_build_object('variant_id', li.variant_id, 'quantity', oi.quantity) order by li.created_at, li.id)
      from order_group_order gl join order_item oi on oi.order_id = gl.order_id and oi.version = 1 and oi.deleted_at is null
      join order_line_item li on li.id = oi.item_id where gl.order_group_id = g.id and gl.deleted_at is null) as lines,
    (select json_object_agg(co.cooperative_id, sm.shipping_option_id) from cooperative_order co
      join order_group_order gl on gl.order_id = co.order_id and gl.order_group_id = g.id and gl.deleted_at is null
      join order_shipping os on os.order_id = co.order_id and os.version = 1 and os.return_id is null
      join order_shipping_method sm on sm.id = os.shipping_method_id where co.deleted_at is null) as deliveries,
    (select c.detail ->> 'cart_id' from checkout_case c where c.id = $2) as cart_id
  from order_group g join order_group_order first on first.order_group_id = g.id and first.deleted_at is null
    join "order" o on o.id = first.order_id left join order_address a on a.id = o.shipping_address_id
  where g.id = $1 and g.payment_state = 'expired' and g.deleted_at is null order by o.id limit 1`,
)

/** Remembers the cart a try has made, so that the next one goes on with it. Parameters: case id, cart id. */
export const rememberCart = statement(
  "case_remember_cart",
  `update checkout_case set detail = coalesce(detail, '{}') || jsonb_build_object('cart_id', $2::text), updated_at = now() where id = $1`,
)

/** The payment collection of a cart. Parameter: cart id. */
export const collectionOf = statement<{ id: string; providers: string[] }>(
  "case_collection_of",
  `select l.payment_collection_id as id, (select coalesce(json_agg(s.provider_id), '[]') from payment_session s
    where s.payment_collection_id = l.payment_collection_id and s.deleted_at is null) as providers
  from cart_payment_collection l where l.cart_id = $1 and l.deleted_at is null`,
)
