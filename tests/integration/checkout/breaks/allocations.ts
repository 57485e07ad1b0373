import { type Breaks, move, raw } from "./scene.js"

const total = (field: string, order: string) =>
  `update order_summary set totals = jsonb_set(totals, '{${field}}', '1') where order_id = '${order}'`

export const allocationBreaks: Breaks = {
  "1 an allocation is what its order came to": ({ unpaid }) => total("original_order_total", unpaid),
  "1 an allocation is the order's goods and delivery, with tax, without discounts and credit": ({ line }) =>
    `update order_line_item set unit_price = unit_price + 1, raw_unit_price = ${raw("unit_price + 1")} where id = '${line}'`,
  "1 an order nobody has changed still comes to its allocation": ({ unpaid }) => total("current_order_total", unpaid),
  "1 an allocation belongs to an order of its group, to that order's cooperative and to the group's payment": ({
    unpaid,
  }) => `update payment_allocation set cooperative_id = 'coop_none' where order_id = '${unpaid}'`,
  "3 nothing negative, no refund above captures, no capture above the allocation": (scene) => `
    alter table payment_allocation drop constraint payment_allocation_order; ${move(scene, scene.unpaid, -1000)}`,
}
