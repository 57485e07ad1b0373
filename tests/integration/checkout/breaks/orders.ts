import { type Breaks, raw } from "./scene.js"

/** An order of the other purchase that came to nothing. */
const emptyOrder = (group: string, cart: string, collection: string, payment: string) => `
  insert into "order" (id, version, status, currency_code) values ('order_made', 1, 'pending', 'vnd');
  insert into order_summary (id, order_id, version, totals) values ('ordsum_made', 'order_made', 1, jsonb_build_object('original_order_total', 0,
    'current_order_total', 0, 'raw_current_order_total', ${raw(0)}, 'transaction_total', 0));
  insert into order_group_order (id, order_group_id, order_id) values ('gl_made', '${group}', 'order_made');
  insert into cooperative_order (id, cooperative_id, order_id) values ('co_made', 'coop_made', 'order_made');
  insert into order_cart (id, order_id, cart_id) values ('oc_made', 'order_made', '${cart}');
  insert into order_payment_collection (id, order_id, payment_collection_id) values ('op_made', 'order_made', '${collection}');
  insert into payment_allocation (id, order_id, cooperative_id, payment_id, amount, order_group_id)
    values ('payalloc_made', 'order_made', 'coop_made', '${payment}', 0, '${group}');
  insert into parcel (id, order_id, cooperative_id, order_group_id, state_at) values ('parcel_made', 'order_made', 'coop_made', '${group}', now())`

export const orderBreaks: Breaks = {
  "an order belongs to one group at most": ({ unpaid, other }) => `
    insert into order_group_order (id, order_group_id, order_id) values ('gl_made', '${other.group}', '${unpaid}');
    insert into order_cart (id, order_id, cart_id) values ('oc_made', '${unpaid}', '${other.cart}');
    insert into order_payment_collection (id, order_id, payment_collection_id) values ('op_made', '${unpaid}', '${other.collection}')`,
  "an order of a group is there, belongs to one cooperative and has one allocation": ({ unpaid }) =>
    `insert into cooperative_order (id, cooperative_id, order_id) values ('co_made', 'coop_made', '${unpaid}')`,
  "an order of a group has goods": ({ other }) => emptyOrder(other.group, other.cart, other.collection, other.payment),
  "no order of a market cart stands outside its group": ({ cart }) => `
    insert into "order" (id, version, status, currency_code) values ('order_made', 1, 'pending', 'vnd');
    insert into order_cart (id, order_id, cart_id) values ('oc_made', 'order_made', '${cart}')`,
  "an order of a group hangs on the group's cart and payment collection": ({ unpaid }) =>
    `delete from order_payment_collection where order_id = '${unpaid}'`,
  "2 a delivery belongs to the order's cooperative": ({ shippingOption }) =>
    `update cooperative_shipping_option set cooperative_id = 'coop_none' where shipping_option_id = '${shippingOption}'`,
  "2 discounts of promotions are whole đồng with tax": ({ line }) => `
    insert into order_line_item_adjustment (id, item_id, code, amount, raw_amount, is_tax_inclusive, version)
      values ('adj_made_1', '${line}', 'TET', 0.5, ${raw("0.5")}, true, 1), ('adj_made_2', '${line}', null, -0.5, ${raw("-0.5")}, true, 1)`,
  "1 the raw twins of prices, quantities, fees and discounts say the same": ({ line }) =>
    `update order_item set raw_quantity = ${raw(7)} where item_id = '${line}'`,
}
