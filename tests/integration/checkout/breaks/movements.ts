import { type Breaks, freed } from "./scene.js"

export const movementBreaks: Breaks = {
  "3 an order's money is the sum of its movements": ({ paid, unpaid, payment }) => `
    insert into money_movement (id, order_id, payment_id, kind, amount, state, actor, medusa_id)
    select 'moneymv_made', '${unpaid}', payment_id, kind, amount, state, actor, medusa_id from money_movement
    where order_id = '${paid}' and payment_id = '${payment}'`,
  "3 what is promised back never exceeds what came in, nor what is asked for the order's amount": ({
    unpaid,
    payment,
  }) => `
    insert into money_movement (id, order_id, payment_id, kind, amount, state, actor)
    values ('moneymv_made', '${unpaid}', '${payment}', 'refund', 1000, 'pending', 'system')`,
  "3 nobody keeps money for goods that were canceled or came back: it is refunded or on its way": ({ paid }) =>
    `update payment_allocation set canceled = amount where order_id = '${paid}'`,
  "3 a movement that is done has its row in Medusa, of the same payment and amount": ({ paid }) =>
    `update money_movement set medusa_id = 'capt_none' where order_id = '${paid}'`,
  "3 a wholly canceled purchase keeps no promise of a gateway: it is ended, or a movement is on its way": ({
    other,
  }) => {
    const orders = `select order_id from parcel where order_group_id = '${other.group}'`
    return `
    update order_group set payment_mode = 'gateway' where id = '${other.group}';
    update "order" set status = 'canceled', canceled_at = now() where id in (${orders});
    update parcel set state = 'canceled' where order_group_id = '${other.group}';
    insert into parcel_event (id, order_id, kind, from_state, to_state, actor)
      select 'pevt_' || order_id, order_id, 'canceled', 'placed', 'canceled', 'system' from (${orders}) o;
    ${freed(orders)}`
  },
}
