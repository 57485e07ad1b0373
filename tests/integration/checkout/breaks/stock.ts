import { type Breaks, raw } from "./scene.js"

const level = (id: string, column: "stocked" | "reserved", value: string) =>
  `update inventory_level set ${column}_quantity = ${value}, raw_${column}_quantity = ${raw(value)} where id = '${id}'`

const reserve = (item: string, location: string, quantity: number, line = "null") =>
  `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, line_item_id)
    values ('resitem_made', '${item}', '${location}', ${quantity}, ${raw(quantity)}, ${line})`

export const stockBreaks: Breaks = {
  "4 reserved stock is the sum of its reservations": (scene) => level(scene.level, "reserved", "reserved_quantity + 1"),
  "4 a reservation stands on a level": ({ item }) => reserve(item, "sloc_none", 1),
  "4 the raw twins of stock and reservations say the same": (scene) =>
    `update inventory_level set raw_stocked_quantity = ${raw(7)} where id = '${scene.level}'`,
  "4 nothing is reserved beyond the stock, unless a reservation of it may wait for new stock": (scene) =>
    level(scene.level, "stocked", "reserved_quantity - 1"),
  "4 neither stock nor reserved stock is negative, and a reservation takes something": ({ item, location }) => `
    alter table reservation_item drop constraint if exists reservation_item_quantity_positive; ${reserve(item, location, 0)}`,
  "4 one live reservation per order line and inventory item": ({ item, location, line }) => `
    drop index if exists "IDX_reservation_item_one_per_line";
    update reservation_item set quantity = 1, raw_quantity = ${raw(1)} where line_item_id = '${line}';
    ${reserve(item, location, 1, `'${line}'`)}`,
  "4 an open order line of a tracked variant holds what is still to be sent": (scene) => `
    update reservation_item set deleted_at = now() where line_item_id = '${scene.line}';
    ${level(scene.level, "reserved", "reserved_quantity - 2")}`,
  "4 a reservation for an order line has an open line to wait for": ({ unpaid }) =>
    `update "order" set status = 'canceled', canceled_at = now() where id = '${unpaid}'`,
}
