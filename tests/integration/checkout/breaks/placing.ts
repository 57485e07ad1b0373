import { type Breaks, newCart, placing, raw } from "./scene.js"

const now = "now()"

export const placingBreaks: Breaks = {
  "4 a purchase at its gateway holds the goods of its orders to be": ({ variant }) => {
    const rows = {
      order_item: [{ item_id: "ordli_made", quantity: 1 }],
      order_line_item: [{ id: "ordli_made", variant_id: variant }],
    }
    return newCart("cart_made", true) + placing("cart_made", { pending: JSON.stringify({ rows }), created: now })
  },
  "the cart of a purchase at its gateway is closed": () =>
    newCart("cart_made", false) + placing("cart_made", { pending: "{}", created: now }),
  "what is kept for a gateway is kept while placing and no longer": ({ group }) =>
    `update order_group set pending = '{}' where id = '${group}'`,
  "money is waited for until a time, and only for a transfer": ({ group }) =>
    `update order_group set hold_until = now() where id = '${group}'`,
  "3 of a paid purchase nothing is due": ({ group }) =>
    `update order_group set payment_state = 'paid' where id = '${group}'`,
  "no payment stands without an order for hours, unless a person knows": () => `
    ${newCart("cart_made", false)}
    insert into payment_collection (id, currency_code, amount, raw_amount, status) values ('paycol_made', 'vnd', 5, ${raw(5)}, 'authorized');
    insert into cart_payment_collection (id, cart_id, payment_collection_id) values ('cpc_made', 'cart_made', 'paycol_made');
    insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, created_at)
      values ('pay_made', 5, ${raw(5)}, 'vnd', 'pp_cod_cod', 'paycol_made', 'payses_made', now() - interval '4 hours')`,
}
