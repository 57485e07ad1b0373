/**
 * Names of the constraints, as errors carry them: api/lib/constraint-answers.ts has a sentence for each.
 *
 * A level may promise more than it holds only for reservations that may wait. The trigger is deferred, because Medusa writes reservation
 * and level in either order, and its condition is weighed when the row is written: a sale that leaves enough queues nothing.
 */
const withinStock = `create or replace function inventory_level_within_stock() returns trigger language plpgsql as $body$
declare
  held record;
begin
  -- Medusa's fulfillment takes held goods off the shelf one step before it drops their reservation (levels/check-adjustments.ts).
  if coalesce(current_setting('cho_htx.held_goods_leave', true), '') = 'on' then return null; end if;
  select l.id, l.stocked_quantity as stocked, coalesce(sum(r.quantity), 0) as firm into held from inventory_level l
    join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
      and r.deleted_at is null and not coalesce(r.allow_backorder, false)
    where l.id = new.id and l.deleted_at is null and l.reserved_quantity > l.stocked_quantity group by l.id;
  if found and held.firm > held.stocked then
    raise exception 'level % has % units and promises %', new.id, held.stocked, held.firm
      using errcode = '23514', constraint = 'inventory_level_within_stock', table = 'inventory_level';
  end if;
  return null;
end $body$;`

/** A level may go only when nothing is reserved there, or another level has taken its place. */
const heldStays = `create or replace function inventory_level_held_stays() returns trigger language plpgsql as $body$
begin
  if exists (select 1 from reservation_item r where r.inventory_item_id = old.inventory_item_id and r.location_id = old.location_id and r.deleted_at is null)
    and not exists (select 1 from inventory_level l where l.inventory_item_id = old.inventory_item_id and l.location_id = old.location_id and l.deleted_at is null) then
    raise exception 'level % holds reserved goods', old.id
      using errcode = '23514', constraint = 'inventory_level_held_stays', table = 'inventory_level';
  end if;
  return null;
end $body$;`

const deferred = "deferrable initially deferred for each row"

export const stockConstraints: { up: readonly string[]; down: readonly string[] } = {
  up: [
    `alter table "inventory_level" drop constraint if exists "inventory_level_stocked_not_negative", add constraint "inventory_level_stocked_not_negative" check (stocked_quantity >= 0);`,
    `alter table "inventory_level" drop constraint if exists "inventory_level_reserved_not_negative", add constraint "inventory_level_reserved_not_negative" check (reserved_quantity >= 0);`,
    // Not for rows of the past: deleted ones may carry anything.
    `alter table "reservation_item" drop constraint if exists "reservation_item_quantity_positive", add constraint "reservation_item_quantity_positive" check (quantity > 0 or deleted_at is not null);`,
    `create unique index if not exists "IDX_reservation_item_one_per_line" on "reservation_item" ("line_item_id", "inventory_item_id") where deleted_at is null and line_item_id is not null;`,
    withinStock,
    heldStays,
    `drop trigger if exists inventory_level_within_stock on "inventory_level";`,
    `create constraint trigger inventory_level_within_stock after update on "inventory_level" ${deferred}
      when (new.deleted_at is null and new.reserved_quantity > new.stocked_quantity
        and (old.deleted_at is not null or new.reserved_quantity - new.stocked_quantity > old.reserved_quantity - old.stocked_quantity))
      execute function inventory_level_within_stock();`,
    `drop trigger if exists inventory_level_held_stays on "inventory_level";`,
    `create constraint trigger inventory_level_held_stays after update on "inventory_level" ${deferred}
      when (old.deleted_at is null and new.deleted_at is not null) execute function inventory_level_held_stays();`,
    `drop trigger if exists inventory_level_held_not_deleted on "inventory_level";`,
    `create constraint trigger inventory_level_held_not_deleted after delete on "inventory_level" ${deferred}
      when (old.deleted_at is null) execute function inventory_level_held_stays();`,
  ],
  down: [
    `drop trigger if exists inventory_level_held_not_deleted on "inventory_level";`,
    `drop trigger if exists inventory_level_held_stays on "inventory_level";`,
    `drop trigger if exists inventory_level_within_stock on "inventory_level";`,
    `drop function if exists inventory_level_held_stays();`,
    `drop function if exists inventory_level_within_stock();`,
    `drop index if exists "IDX_reservation_item_one_per_line";`,
    `alter table "reservation_item" drop constraint if exists "reservation_item_quantity_positive";`,
    `alter table "inventory_level" drop constraint if exists "inventory_level_reserved_not_negative", drop constraint if exists "inventory_level_stocked_not_negative";`,
  ],
}
