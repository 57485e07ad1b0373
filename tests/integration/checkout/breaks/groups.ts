import { type Breaks, newCart, placing, raw } from "./scene.js"

export const groupBreaks: Breaks = {
  "1 a group's total is the sum of its orders' allocations": ({ group, payment, collection }) => `
    update order_group set total = total + 1 where id = '${group}';
    update payment set amount = amount + 1, raw_amount = ${raw("amount + 1")} where id = '${payment}';
    update payment_collection set amount = amount + 1, raw_amount = ${raw("amount + 1")} where id = '${collection}'`,
  "1 a group's total is its payment": ({ payment }) =>
    `update payment set amount = amount - 1, raw_amount = ${raw("amount - 1")} where id = '${payment}'`,
  "1 a group's total is its payment collection": ({ collection }) =>
    `update payment_collection set raw_amount = ${raw(1)} where id = '${collection}'`,
  "1 one payment per group": ({ payment }) => `
    insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id)
    select 'pay_made', amount, raw_amount, currency_code, provider_id, payment_collection_id, 'payses_made' from payment where id = '${payment}'`,
  "1 one collection belongs to one group": ({ collection, payment, other }) => `
    update order_group set payment_collection_id = '${collection}' where id = '${other.group}';
    update payment_allocation set payment_id = '${payment}' where order_group_id = '${other.group}';
    update order_payment_collection set payment_collection_id = '${collection}' where payment_collection_id = '${other.collection}'`,
  "a placed group has orders": () => `
    ${newCart("cart_made", true)}
    insert into payment_collection (id, currency_code, amount, raw_amount, status) values ('paycol_made', 'vnd', 0, ${raw(0)}, 'authorized');
    insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id)
      values ('pay_made', 0, ${raw(0)}, 'vnd', 'pp_cod_cod', 'paycol_made', 'payses_made');
    insert into order_group (id, cart_id, display_code, status, contact_name, phone, total, payment_collection_id)
      values ('ordgrp_made', 'cart_made', 'HTX-MADE', 'placed', 'Người Thử', '+84900000123', 0, 'paycol_made')`,
  "the cart of a placed group is closed": ({ cart }) => `update cart set completed_at = null where id = '${cart}'`,
  "no group is left half placed beyond its attempt": () =>
    newCart("cart_made", true) + placing("cart_made", { pending: "{}", created: "now() - interval '1 hour'" }),
}
