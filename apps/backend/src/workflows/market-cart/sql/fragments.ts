/** SQL: tax lines of a line or delivery as a JSON array. */
export const taxLines = (table: string, owner: string, id: string) => `(
  select coalesce(json_agg(json_build_object('description', t.description, 'tax_rate_id', t.tax_rate_id, 'code', t.code, 'rate', t.rate,
    'provider_id', t.provider_id, 'metadata', t.metadata, 'data', t.data) order by t.id), '[]')
  from ${table} t where t.${owner} = ${id} and t.deleted_at is null)`

/** SQL: discounts of a line or delivery as a JSON array. */
export const adjustments = (table: string, owner: string, id: string, inclusive: string) => `(
  select coalesce(json_agg(json_build_object('description', a.description, 'promotion_id', a.promotion_id, 'code', a.code,
    'raw_amount', a.raw_amount, 'provider_id', a.provider_id, 'is_tax_inclusive', ${inclusive}) order by a.id), '[]')
  from ${table} a where a.${owner} = ${id} and a.deleted_at is null)`

/**
 * SQL: how many units of a variant can still be sold in a channel; null when stock is not tracked. A unit must come from one place, so
 * the best place counts; a kit is as many as its scarcest part.
 */
export const availableUnits = (variant: string, channel: string) => `(
  case when ${variant}.manage_inventory and not ${variant}.allow_backorder then coalesce((
    select min(greatest(0, floor(coalesce((
      select max(il.stocked_quantity - il.reserved_quantity)
      from inventory_level il join sales_channel_stock_location sl on sl.stock_location_id = il.location_id and sl.deleted_at is null
      where il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null and sl.sales_channel_id = ${channel}), 0) / vi.required_quantity)))
    from product_variant_inventory_item vi where vi.variant_id = ${variant}.id and vi.deleted_at is null), 0)::int end)`

/** SQL: the product is published and sold in the channel. */
export const onSale = (
  product: string,
  channel: string,
) => `(${product}.id is not null and ${product}.status = 'published' and exists (
  select 1 from product_sales_channel psc where psc.product_id = ${product}.id and psc.sales_channel_id = ${channel} and psc.deleted_at is null))`
