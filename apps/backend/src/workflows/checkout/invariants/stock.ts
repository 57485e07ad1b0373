import type { Invariant } from "./invariant"

/** Levels of stock against the reservations on them (invariant 4). */
export const stockRules: readonly Invariant[] = [
  {
    rule: "4 reserved stock is the sum of its reservations",
    sql: `select il.id, il.inventory_item_id, il.location_id, il.reserved_quantity, coalesce(r.total, 0) as reservations
      from inventory_level il left join (
        select inventory_item_id, location_id, sum(quantity) as total from reservation_item where deleted_at is null group by 1, 2
      ) r on r.inventory_item_id = il.inventory_item_id and r.location_id = il.location_id
      where il.deleted_at is null and il.reserved_quantity <> coalesce(r.total, 0)`,
  },
  {
    rule: "4 a reservation stands on a level",
    sql: `select r.id, r.inventory_item_id, r.location_id, r.line_item_id from reservation_item r
      left join inventory_level il on il.inventory_item_id = r.inventory_item_id and il.location_id = r.location_id and il.deleted_at is null
      where r.deleted_at is null and il.id is null`,
  },
  {
    rule: "4 the raw twins of stock and reservations say the same",
    sql: `select il.id, 'stocked' as kind, il.stocked_quantity as value, il.raw_stocked_quantity ->> 'value' as raw from inventory_level il
        where il.deleted_at is null and (il.raw_stocked_quantity ->> 'value')::numeric is distinct from il.stocked_quantity
      union all select il.id, 'reserved', il.reserved_quantity, il.raw_reserved_quantity ->> 'value' from inventory_level il
        where il.deleted_at is null and (il.raw_reserved_quantity ->> 'value')::numeric is distinct from il.reserved_quantity
      union all select r.id, 'reservation', r.quantity, r.raw_quantity ->> 'value' from reservation_item r
        where r.deleted_at is null and (r.raw_quantity ->> 'value')::numeric is distinct from r.quantity`,
  },
  {
    rule: "4 nothing is reserved beyond the stock, unless a reservation of it may wait for new stock",
    sql: `select il.id, il.inventory_item_id, il.location_id, il.stocked_quantity, il.reserved_quantity from inventory_level il
      where il.deleted_at is null and il.reserved_quantity > il.stocked_quantity and not exists (
        select 1 from reservation_item r where r.inventory_item_id = il.inventory_item_id and r.location_id = il.location_id
          and r.deleted_at is null and r.allow_backorder)`,
  },
  {
    rule: "4 neither stock nor reserved stock is negative, and a reservation takes something",
    sql: `select il.id, il.inventory_item_id, il.stocked_quantity, il.reserved_quantity from inventory_level il
        where il.deleted_at is null and (il.stocked_quantity < 0 or il.reserved_quantity < 0)
      union all select r.id, r.inventory_item_id, null, r.quantity from reservation_item r where r.deleted_at is null and r.quantity <= 0`,
  },
]
