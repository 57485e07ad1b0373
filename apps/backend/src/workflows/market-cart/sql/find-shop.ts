import { statement } from "../../../modules/order-group/db/connection"

export interface ShopRow {
  region_id: string
  currency_code: string
  country_code: string | null
  email: string | null
  customer_groups: string[]
}

/** The one region of the market, and the signed-in buyer. Parameter: customer id or null. */
export const findShop = statement<ShopRow>(
  "market_cart_shop",
  `select r.id as region_id, r.currency_code,
    (select min(c.iso_2) from region_country c where c.region_id = r.id having count(*) = 1) as country_code,
    (select cu.email from customer cu where cu.id = $1) as email,
    (select coalesce(json_agg(g.customer_group_id order by g.customer_group_id), '[]') from customer_group_customer g
      where g.customer_id = $1 and g.deleted_at is null) as customer_groups
  from region r where r.currency_code = 'vnd' and r.deleted_at is null order by r.created_at limit 1`,
)
