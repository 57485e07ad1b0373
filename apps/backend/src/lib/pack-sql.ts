/*
 * What a pack's row needs of its shelf and its price. Each inner select stands for itself (it sums, takes one row, or ends in `offset 0`), so
 * that PostgreSQL looks it up by its index once per pack. Written as plain joins it may read a whole table per pack instead, and does so while
 * a market has just filled its tables and knows no figures about them: 5,000 packs took 10 s, by the index of currencies ("vnd": every price).
 */

/** Selects `items` (kinds of thing in a pack), `stocked` and `reserved` (units, over all places) of the variant with this id: always one row. */
export const shelfSql = (variantId: string): string => `
  select count(distinct vi.inventory_item_id)::int as items, coalesce(sum(level.stocked), 0)::float8 as stocked,
    coalesce(sum(level.reserved), 0)::float8 as reserved
  from product_variant_inventory_item vi cross join lateral (
    select sum(il.stocked_quantity) as stocked, sum(il.reserved_quantity) as reserved
    from inventory_level il where il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null) level
  where vi.variant_id = ${variantId} and vi.deleted_at is null`

/** The price everybody pays for one unit of the variant with this id, in đồng, as a scalar: no list's, no rule's, no quantity's. Null while none is set. */
export const basePriceSql = (variantId: string): string => `(
  select base.amount::float8 from product_variant_price_set vp cross join lateral (
    select r.id, r.amount
    from (select * from price r where r.price_set_id = vp.price_set_id and r.deleted_at is null offset 0) r
    where r.currency_code = 'vnd' and r.price_list_id is null and r.rules_count = 0
      and r.min_quantity is null and r.max_quantity is null
    order by r.id limit 1) base
  where vp.variant_id = ${variantId} and vp.deleted_at is null order by base.id limit 1)`
