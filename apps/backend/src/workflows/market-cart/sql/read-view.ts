import { statement } from "../../../modules/order-group/db/connection"
import { creditOfCart } from "../../../modules/order-group/db/credit-of-cart"
import { priceStamp } from "../../../modules/order-group/db/price-stamp"
import { promotionsOfCart } from "../../../modules/order-group/db/promotions-of-cart"
import { adjustments, availableUnits, onSale, taxLines } from "./fragments"
import type { ViewRow } from "./view-row"

/** The link outlives a deleted product, so that its line can still be shown, and removed. */
const sellerOf = (productId: string) => `(
  select cp.cooperative_id from cooperative_product cp where cp.product_id = ${productId} order by cp.deleted_at desc nulls first limit 1)`

const lines = `
  select li.id, li.created_at, li.quantity, li.variant_id, li.product_id, li.product_type_id, li.product_handle, li.product_title, li.variant_title,
    pv.metadata ->> 'pack_unit' as pack_unit, li.thumbnail, li.requires_shipping, li.is_tax_inclusive, li.is_custom_price,
    li.raw_unit_price, li.raw_compare_at_unit_price, ${sellerOf("li.product_id")} as cooperative_id,
    (pv.id is not null and p.id = li.product_id and ${onSale("p", "c.sales_channel_id")}) as on_sale, coalesce(pv.weight, p.weight, 0) as weight_g,
    ${availableUnits("pv", "c.sales_channel_id")} as available, ps.price_set_id, ${priceStamp("ps.price_set_id")} as price_stamp,
    ${taxLines("cart_line_item_tax_line", "item_id", "li.id")} as tax_lines,
    ${adjustments("cart_line_item_adjustment", "item_id", "li.id", "a.is_tax_inclusive")} as adjustments
  from cart_line_item li
    left join product_variant pv on pv.id = li.variant_id and pv.deleted_at is null
    left join product p on p.id = pv.product_id and p.deleted_at is null
    left join product_variant_price_set ps on ps.variant_id = pv.id and ps.deleted_at is null
  where li.cart_id = c.id and li.deleted_at is null`

const methods = `
  select sm.id, sm.created_at, sm.shipping_option_id, sm.raw_amount, sm.is_tax_inclusive, cso.cooperative_id,
    ${taxLines("cart_shipping_method_tax_line", "shipping_method_id", "sm.id")} as tax_lines,
    ${adjustments("cart_shipping_method_adjustment", "shipping_method_id", "sm.id", "false")} as adjustments
  from cart_shipping_method sm left join cooperative_shipping_option cso
    on cso.shipping_option_id = sm.shipping_option_id and cso.deleted_at is null
  where sm.cart_id = c.id and sm.deleted_at is null`

const options = `
  select so.id, so.created_at, so.name, so.price_type, so.data, sp.price_set_id, ${priceStamp("sp.price_set_id")} as price_stamp
  from cooperative_shipping_option cso
    join shipping_option so on so.id = cso.shipping_option_id and so.deleted_at is null
    left join shipping_option_price_set sp on sp.shipping_option_id = so.id and sp.deleted_at is null
  where cso.cooperative_id = coop.id and cso.deleted_at is null and not exists (
    select 1 from shipping_option_rule r where r.shipping_option_id = so.id and r.deleted_at is null
      and (r.attribute, r.value #>> '{}') in (('is_return', 'true'), ('enabled_in_store', 'false')))`

const cooperatives = `
  select coop.id, coop.handle, coop.name, coop.short_name, coop.initials, coop.logo_url, coop.address_line, coop.commune_code,
    coop.former_commune_name, coop.status, coop.delivery,
    (select coalesce(json_agg(o order by o.data ->> 'kind' = 'pickup', o.created_at, o.id), '[]') from (${options}) o) as options
  from cooperative coop
  where coop.deleted_at is null and coop.id in (
    select ${sellerOf("li.product_id")} from cart_line_item li where li.cart_id = c.id and li.deleted_at is null)`

const payment = `
  select json_build_object('id', pc.id, 'sessions', (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status,
      'raw_amount', s.raw_amount, 'provider_id', s.provider_id) order by s.created_at, s.id), '[]')
    from payment_session s where s.payment_collection_id = pc.id and s.deleted_at is null))
  from cart_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id and pc.deleted_at is null
  where l.cart_id = c.id and l.deleted_at is null order by l.created_at desc limit 1`

/** Parameter: cart id. */
export const readView = statement<ViewRow>(
  "market_cart_view",
  `select c.id, c.region_id, c.currency_code, c.sales_channel_id, c.customer_id, coalesce(cu.has_account, false) as owned, c.email, c.billing_address_id, c.metadata, c.completed_at,
    row_to_json(sa) as address,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${lines}) x) as lines,
    (select coalesce(json_agg(x order by x.created_at, x.id), '[]') from (${methods}) x) as methods,
    (select coalesce(json_agg(x), '[]') from (${cooperatives}) x) as cooperatives,
    (${payment}) as payment,
    ${promotionsOfCart} as promotions,
    ${creditOfCart} as credit_lines,
    exists (select 1 from promotion p where p.is_automatic and p.status = 'active' and p.deleted_at is null) as automatic_promotion,
    (select coalesce(json_agg(g.customer_group_id order by g.customer_group_id), '[]') from customer_group_customer g
      where g.customer_id = c.customer_id and g.deleted_at is null) as customer_groups,
    (select g.display_code from order_group g where g.cart_id = c.id and g.status = 'placed' and g.deleted_at is null) as order_code
  from cart c left join cart_address sa on sa.id = c.shipping_address_id left join customer cu on cu.id = c.customer_id and cu.deleted_at is null
  where c.id = $1 and c.deleted_at is null`,
)
