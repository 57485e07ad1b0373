/**
 * Puts rows right that the constraints would refuse, so that an existing database can be migrated: several live reservations of one
 * order line become one, reservations of nothing go, reserved quantities are counted anew, and no stock is below zero.
 */
export const repairStock: readonly string[] = [
  `with ranked as (
    select id, row_number() over same as place, sum(quantity) over (partition by line_item_id, inventory_item_id) as units
    from reservation_item where deleted_at is null and line_item_id is not null
    window same as (partition by line_item_id, inventory_item_id order by created_at, id)
  ), doubled as (
    select r.* from ranked r where exists (select 1 from ranked d join reservation_item x on x.id = d.id
      where d.place > 1 and (x.line_item_id, x.inventory_item_id) = (select line_item_id, inventory_item_id from reservation_item where id = r.id))
  )
  update reservation_item r set updated_at = now(),
    deleted_at = case when d.place > 1 then now() end,
    quantity = case when d.place = 1 then d.units else r.quantity end,
    raw_quantity = case when d.place = 1 then jsonb_build_object('value', trim_scale(d.units)::text, 'precision', 20) else r.raw_quantity end
  from doubled d where d.id = r.id;`,
  `update reservation_item set deleted_at = now(), updated_at = now() where deleted_at is null and quantity <= 0;`,
  `update inventory_level il set reserved_quantity = held.units, updated_at = now(),
    raw_reserved_quantity = jsonb_build_object('value', trim_scale(held.units)::text, 'precision', 20)
  from (
    select l.id, coalesce(sum(r.quantity), 0) as units from inventory_level l
      left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null
    group by l.id
  ) held
  where il.id = held.id and (il.deleted_at is null or il.reserved_quantity < 0) and il.reserved_quantity <> held.units;`,
  `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0", "precision": 20}', updated_at = now() where stocked_quantity < 0;`,
]
