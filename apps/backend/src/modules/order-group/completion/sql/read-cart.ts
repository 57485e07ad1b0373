import { statement } from "../../db/connection"
import { creditOfCart } from "../../db/credit-of-cart"
import { priceStamp } from "../../db/price-stamp"
import { promotionsOfCart } from "../../db/promotions-of-cart"
import type { CartRow } from "../cart-row"
import { copiedLineColumns } from "./order-tables"

const taxLines = (table: string, owner: string, id: string) => `(
  select coalesce(json_agg(json_build_object('description', t.description, 'tax_rate_id', t.tax_rate_id, 'code', t.code, 'rate', t.rate,
    'provider_id', t.provider_id, 'metadata', t.metadata, 'data', t.data) order by t.id), '[]')
  from ${table} t where t.${owner} = ${id} and t.deleted_at is null)`

const adjustments = (table: string, owner: string, id: string, inclusive: string) => `(
  select coalesce(json_agg(json_build_object('description', a.description, 'promotion_id', a.promotion_id, 'code', a.code,
    'raw_amount', a.raw_amount, 'provider_id', a.provider_id, 'is_tax_inclusive', ${inclusive}) order by a.id), '[]')
  from ${table} a where a.${owner} = ${id} and a.deleted_at is null)`

/** One location per inventory item: one that has enough if any does, as Medusa reserves from one place only. */
const stock = `(
  select coalesce(json_agg(json_build_object('inventory_item_id', vi.inventory_item_id, 'required_quantity', vi.required_quantity,
    'level', (select json_build_object('location_id', il.location_id, 'available', il.stocked_quantity - il.reserved_quantity)
      from inventory_level il join sales_channel_stock_location sl on sl.stock_location_id = il.location_id and sl.deleted_at is null
      where il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null and sl.sales_channel_id = c.sales_channel_id
      order by (il.stocked_quantity - il.reserved_quantity >= vi.required_quantity * li.quantity) desc, il.location_id limit 1))
    order by vi.inventory_item_id), '[]')
  from product_variant_inventory_item vi where vi.variant_id = li.variant_id and vi.deleted_at is null)`

const copied = copiedLineColumns.map((column) => `'${column}', li.${column}`).join(", ")

const lines = `
  select li.id, li.created_at, li.quantity, li.variant_id, li.product_title, li.variant_title, li.requires_shipping, li.is_giftcard,
    li.is_tax_inclusive, li.is_custom_price, li.raw_unit_price, li.raw_compare_at_unit_price, li.metadata, json_build_object(${copied}) as copied,
    coop.id as cooperative_id, coop.status as cooperative_status,
    pv.manage_inventory, pv.allow_backorder, coalesce(pv.weight, p.weight, 0) as weight_g,
    (pv.id is not null and p.id = li.product_id and p.status = 'published' and exists (select 1 from product_sales_channel psc
      where psc.product_id = p.id and psc.sales_channel_id = c.sales_channel_id and psc.deleted_at is null)) as on_sale,
    ps.price_set_id, ${priceStamp("ps.price_set_id")} as price_stamp,
    ${taxLines("cart_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${adjustments("cart_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive")} as adjustments,
    ${stock} as stock
  from cart_line_item li
    left join product_variant pv on pv.id = li.variant_id and pv.deleted_at is null
    left join product p on p.id = pv.product_id and p.deleted_at is null
    left join product_variant_price_set ps on ps.variant_id = pv.id and ps.deleted_at is null
    left join cooperative_product cp on cp.product_id = li.product_id and cp.deleted_at is null
    left join cooperative coop on coop.id = cp.cooperative_id and coop.deleted_at is null
  where li.cart_id = c.id and li.deleted_at is null`

const methods = `
  select sm.id, sm.created_at, sm.name, sm.description, sm.raw_amount, sm.is_tax_inclusive, sm.shipping_option_id, sm.data, sm.metadata,
    coop.id as cooperative_id, coop.delivery as delivery_table, coop.commune_code as from_commune_code,
    so.id is not null as offered, so.price_type, so.data as option_data, sp.price_set_id, ${priceStamp("sp.price_set_id")} as price_stamp,
    ${taxLines("cart_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${adjustments("cart_shipping_method_adjustment", "shipping_method_id", "sm.id", "false")} as adjustments
  from cart_shipping_method sm
    left join shipping_option so on so.id = sm.shipping_option_id and so.deleted_at is null
    left join shipping_option_price_set sp on sp.shipping_option_id = so.id and sp.deleted_at is null
    left join cooperative_shipping_option cso on cso.shipping_option_id = sm.shipping_option_id and cso.deleted_at is null
    left join cooperative coop on coop.id = cso.cooperative_id and coop.deleted_at is null
  where sm.cart_id = c.id and sm.deleted_at is null`

const payment = `
  select json_build_object('id', pc.id, 'sessions', (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status,
      'raw_amount', s.raw_amount, 'provider_id', s.provider_id) order by s.created_at, s.id), '[]')
    from payment_session s where s.payment_collection_id = pc.id and s.deleted_at is null))
  from cart_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id and pc.deleted_at is null
  where l.cart_id = c.id and l.deleted_at is null order by l.created_at desc limit 1`

/** Everything completion needs to know about a cart and the live state of what it holds, in one row. Parameter: cart id. */
export const readCart = statement<CartRow>(
  "completion_read_cart",
  `select c.id, c.region_id, c.customer_id, c.sales_channel_id, c.email, c.currency_code, c.metadata, c.locale, c.completed_at,
    row_to_json(sa) as shipping_address, row_to_json(ba) as billing_address,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${methods}) x) as methods,
    ${promotionsOfCart} as promotions,
    (${payment}) as payment,
    (select coalesce(json_agg(g.customer_group_id order by g.customer_group_id), '[]') from customer_group_customer g
      where g.customer_id = c.customer_id and g.deleted_at is null) as customer_groups,
    ${creditOfCart} as credit_lines,
    (select cu.id from customer cu where cu.id = c.customer_id and cu.has_account and cu.deleted_at is null) as owner
  from cart c left join cart_address sa on sa.id = c.shipping_address_id left join cart_address ba on ba.id = c.billing_address_id
  where c.id = $1 and c.deleted_at is null`,
)
