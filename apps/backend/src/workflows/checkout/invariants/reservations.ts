import type { Invariant } from "./invariant"

/** Ids of the order lines that a purchase still asking its gateway will have. */
const comingLines = `
  select part #>> '{}' as id from order_group g, jsonb_path_query(g.pending, 'strict $.**.id') part
  where g.status = 'placing' and g.deleted_at is null and g.pending is not null and jsonb_typeof(part) = 'string'`

/** The order line as the order holds it now; null columns where it holds it no more. */
const currentLine = `
  order_line_item li join order_item oi on oi.item_id = li.id and oi.deleted_at is null
    join "order" o on o.id = oi.order_id and o.version = oi.version and o.deleted_at is null`

/** Reservations against the order lines they are for (invariant 4). */
export const reservationRules: readonly Invariant[] = [
  {
    rule: "4 one live reservation per order line and inventory item",
    sql: `select r.line_item_id as id, r.inventory_item_id, count(*) as reservations from reservation_item r
      where r.deleted_at is null and r.line_item_id is not null group by 1, 2 having count(*) > 1`,
  },
  {
    rule: "4 an open order line of a tracked variant holds what is still to be sent",
    sql: `select oi.id, oi.order_id, oi.item_id, vi.inventory_item_id, (oi.quantity - oi.fulfilled_quantity) * vi.required_quantity as wanted,
        coalesce(r.total, 0) as reserved
      from order_group_order gl join "order" o on o.id = gl.order_id and o.status <> 'canceled' and o.canceled_at is null
      join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.fulfilled_quantity < oi.quantity
      join order_line_item li on li.id = oi.item_id
      join product_variant pv on pv.id = li.variant_id and pv.manage_inventory and pv.deleted_at is null
      join product_variant_inventory_item vi on vi.variant_id = pv.id and vi.deleted_at is null
      left join (select line_item_id, inventory_item_id, sum(quantity) as total from reservation_item
        where deleted_at is null and line_item_id is not null group by 1, 2) r on r.line_item_id = li.id and r.inventory_item_id = vi.inventory_item_id
      where gl.deleted_at is null and coalesce(r.total, 0) <> (oi.quantity - oi.fulfilled_quantity) * vi.required_quantity`,
  },
  {
    rule: "4 a reservation for an order line has an open line to wait for",
    sql: `select r.id, r.line_item_id, r.inventory_item_id, r.quantity, l.order_id, l.status, l.quantity as ordered, l.fulfilled_quantity
      from reservation_item r left join (select li.id, oi.order_id, oi.quantity, oi.fulfilled_quantity, o.status, o.canceled_at from ${currentLine}) l
        on l.id = r.line_item_id
      where r.deleted_at is null and r.line_item_id is not null
        and (l.id is null or l.status = 'canceled' or l.canceled_at is not null or l.fulfilled_quantity >= l.quantity)
        and not (l.id is null and r.line_item_id in (${comingLines}))`,
  },
]
