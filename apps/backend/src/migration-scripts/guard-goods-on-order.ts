import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../lib/sql"

/**
 * Goods an order waits for stay as they were sold: their variant is neither deleted nor taken out of the stock count, and its recipe (which
 * inventory items, how many of each) does not change, or the parcel would take other goods off the shelf than it reserved.
 * Triggers, because many paths of Medusa lead there (delete, batch, import, an update that leaves a variant out) and few have a hook. A
 * migration script, because the tables belong to several modules and links, and exist only after all migrations.
 */
const statements = [
  `create or replace function goods_on_order_stay() returns trigger language plpgsql as $body$
declare
  variant text := case tg_table_name when 'product_variant' then to_jsonb(old) ->> 'id' else to_jsonb(old) ->> 'variant_id' end;
  item text := case tg_table_name when 'product_variant' then null else to_jsonb(old) ->> 'inventory_item_id' end;
begin
  if exists (select 1 from order_line_item li join reservation_item r on r.line_item_id = li.id and r.deleted_at is null
    where li.variant_id = variant and li.deleted_at is null and (item is null or r.inventory_item_id = item)) then
    raise exception 'orders hold goods of variant %', variant using errcode = '23514', constraint = 'goods_on_order_stay', table = tg_table_name;
  end if;
  return null;
end $body$`,
  `create or replace function goods_on_order_untracked() returns trigger language plpgsql as $body$
begin
  if exists (select 1 from order_line_item li
      join order_item oi on oi.item_id = li.id and oi.deleted_at is null and oi.fulfilled_quantity < oi.quantity
      join "order" o on o.id = oi.order_id and o.version = oi.version and o.canceled_at is null and o.status <> 'canceled' and o.deleted_at is null
      join order_group_order gl on gl.order_id = o.id and gl.deleted_at is null
    where li.variant_id = new.id and li.deleted_at is null
      and not exists (select 1 from reservation_item r where r.line_item_id = li.id and r.deleted_at is null)) then
    raise exception 'open orders of variant % hold no stock', new.id using errcode = '23514', constraint = 'goods_on_order_untracked', table = 'product_variant';
  end if;
  return null;
end $body$`,
  `create or replace trigger goods_on_order_stay after update on product_variant for each row
    when ((old.deleted_at is null and new.deleted_at is not null) or (old.manage_inventory and not new.manage_inventory))
    execute function goods_on_order_stay()`,
  `create or replace trigger goods_on_order_not_deleted after delete on product_variant for each row when (old.deleted_at is null)
    execute function goods_on_order_stay()`,
  `create or replace trigger goods_on_order_untracked after update on product_variant for each row
    when (new.manage_inventory and not old.manage_inventory and new.deleted_at is null) execute function goods_on_order_untracked()`,
  `create or replace trigger goods_on_order_stay after update on product_variant_inventory_item for each row
    when (old.deleted_at is null and (new.deleted_at is not null or new.required_quantity <> old.required_quantity
      or new.inventory_item_id <> old.inventory_item_id or new.variant_id <> old.variant_id))
    execute function goods_on_order_stay()`,
  `create or replace trigger goods_on_order_not_deleted after delete on product_variant_inventory_item for each row when (old.deleted_at is null)
    execute function goods_on_order_stay()`,
]

/** Run once by `medusa db:migrate`; may be run again. */
export default async function guardGoodsOnOrder({ container }: { container: MedusaContainer }): Promise<void> {
  await pgOf(container).transaction(async (trx) => {
    for (const statement of statements) await sql(trx, statement)
  })
}
