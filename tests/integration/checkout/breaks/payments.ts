import { type Breaks, count, raw } from "./scene.js"

export const paymentBreaks: Breaks = {
  "3 what was captured and refunded per order adds up to the payment's own captures and refunds": ({
    unpaid,
    payment,
    collection,
  }) => `
    insert into capture (id, amount, raw_amount, payment_id) values ('capt_made', 10, ${raw(10)}, '${payment}');
    insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
      values ('trx_made', '${unpaid}', 1, 10, ${raw(10)}, 'vnd', 'other', 'capt_made');
    update payment_collection set captured_amount = captured_amount + 10 where id = '${collection}'; ${count(unpaid, 10)}`,
  "3 what was captured and refunded of an order is what the order itself was paid": ({ paid, unpaid }) => `
    insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference)
      values ('trx_made_1', '${paid}', 1, -10, ${raw(-10)}, 'vnd', 'capture'),
        ('trx_made_2', '${unpaid}', 1, 10, ${raw(10)}, 'vnd', 'capture');
    ${count(paid, -10)} ${count(unpaid, 10)}`,
  "3 an order's summary counts its transactions": ({ unpaid }) => count(unpaid, 10),
  "3 a capture or refund of a purchase stands on exactly one order": ({ paid }) =>
    `update order_transaction set reference_id = 'capt_none' where order_id = '${paid}'`,
  "3 a payment collection counts its captures and refunds": ({ collection }) =>
    `update payment_collection set captured_amount = captured_amount + 1 where id = '${collection}'`,
  "3 the raw twins of captures, refunds and transactions say the same": ({ payment }) =>
    `update capture set raw_amount = ${raw(1)} where payment_id = '${payment}'`,
}
