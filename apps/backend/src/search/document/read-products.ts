import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { shownCertificateSql } from "../../lib/valid-certificate-sql"
import type { SourceProduct } from "./types"

/** Units of a variant that can still be sold: the scarcest of its inventory items over all levels; null when nobody counts. */
export const availableSql = (
  variant: string,
) => `case when not ${variant}.manage_inventory or ${variant}.allow_backorder then null else
  coalesce((select min(floor(coalesce((select sum(l.stocked_quantity - l.reserved_quantity) from inventory_level l
      where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null), 0) / greatest(i.required_quantity, 1)))::int
    from product_variant_inventory_item i where i.variant_id = ${variant}.id and i.deleted_at is null), 0) end`

const statement = `
with wanted as (
  select p.*, c.id as cooperative_id, c.handle as cooperative_handle, c.name as cooperative_name, c.short_name, c.initials,
    c.logo_url, c.commune_code, c.former_commune_name
  from product p
  join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
  join cooperative c on c.id = cp.cooperative_id and c.deleted_at is null and c.status = 'active'
  where p.id = any(?) and p.deleted_at is null and p.status = 'published'
), sales as (
  select li.product_id, sum(oi.quantity)::int as sold,
    coalesce(sum(oi.quantity) filter (where o.created_at >= now() - interval '30 days'), 0)::int as sold_30d
  from order_line_item li join order_item oi on oi.item_id = li.id and oi.deleted_at is null
  join "order" o on o.id = oi.order_id and o.version = oi.version and o.status <> 'canceled' and o.deleted_at is null
  where li.product_id in (select id from wanted) and li.deleted_at is null group by li.product_id
)
select w.id, w.handle, w.title, w.description, w.thumbnail, w.created_at, w.metadata,
  (select handle from product_collection k where k.id = w.collection_id and k.deleted_at is null) as collection,
  coalesce((select json_agg(sc.sales_channel_id order by sc.sales_channel_id) from product_sales_channel sc
    where sc.product_id = w.id and sc.deleted_at is null), '[]') as sales_channel_ids,
  coalesce((select json_agg(json_build_object('url', i.url, 'alt', nullif(i.metadata->>'alt', '')) order by i.rank, i.id) from image i where i.product_id = w.id and i.deleted_at is null), '[]') as images,
  coalesce((select json_agg(json_build_object('handle', g.handle, 'name', g.name) order by length(g.mpath), g.rank, g.id)
    from product_category_product gp join product_category g on g.id = gp.product_category_id
    where gp.product_id = w.id and g.is_active and not g.is_internal and g.deleted_at is null), '[]') as categories,
  coalesce((select json_agg(json_build_object('id', v.id, 'title', v.title, 'sku', v.sku, 'weight_g', v.weight,
      'pack_unit', v.metadata->>'pack_unit', 'net', v.metadata->'net', 'price_set_id', vp.price_set_id,
      'available', ${availableSql("v")}) order by v.variant_rank, v.id)
    from product_variant v left join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
    where v.product_id = w.id and v.deleted_at is null), '[]') as variants,
  (select json_build_object('id', t.id, 'group', t."group", 'stars', t.stars, 'points', t.points, 'decision_number', t.decision_number,
      'decision_date', t.decision_date, 'issuer', t.issuer, 'expires_on', t.expires_on)
    from certificate_product ct join certificate t on t.id = ct.certificate_id and ${shownCertificateSql("t")}
    where ct.product_id = w.id and ct.deleted_at is null
    order by t.stars desc, t.expires_on desc, t.id limit 1) as certificate,
  coalesce(s.sold, 0) as sold, coalesce(s.sold_30d, 0) as sold_30d,
  json_build_object('id', w.cooperative_id, 'handle', w.cooperative_handle, 'name', w.cooperative_name, 'short_name', w.short_name,
    'initials', w.initials, 'logo_url', w.logo_url, 'commune_code', w.commune_code, 'former_commune_name', w.former_commune_name) as cooperative
from wanted w left join sales s on s.product_id = w.id order by w.id`

/** Reads published products of active cooperatives in one statement; other ids are left out. Certificates count while valid today. */
export const readProducts = (container: MedusaContainer, ids: string[]): Promise<SourceProduct[]> =>
  sql<SourceProduct>(pgOf(container), statement, [ids])
