import { type Breaks, freed, raw } from "./scene.js"

const fulfillment = "insert into fulfillment (id, location_id, packed_at) values ('ful_made', 'sloc_made', now());"

/** Parcels that Medusa's rows, the money or the history do not bear out. */
export const parcelBreaks: Breaks = {
  "every order of a placed purchase has its parcel": ({ unpaid }) =>
    `update parcel set deleted_at = now() where order_id = '${unpaid}'`,
  "a parcel is canceled when its Medusa order is": ({ unpaid }) =>
    `update "order" set canceled_at = now() where id = '${unpaid}'; ${freed(`'${unpaid}'`)}`,
  "a parcel is as far as its fulfillment": ({ unpaid }) =>
    `${fulfillment} update parcel set fulfillment_id = 'ful_made' where order_id = '${unpaid}'`,
  "no fulfillment of a market order stands beside its parcel": ({ unpaid }) =>
    `${fulfillment} insert into order_fulfillment (id, order_id, fulfillment_id) values ('ordful_made', '${unpaid}', 'ful_made')`,
  "counters of a market order's lines agree with its parcel's state": ({ unpaid }) =>
    `update order_item set delivered_quantity = 1, raw_delivered_quantity = ${raw(1)} where order_id = '${unpaid}'`,
  "what is canceled of an allocation is what its order fell by": ({ unpaid }) =>
    `update payment_allocation set canceled = 1000 where order_id = '${unpaid}'`,
  "a parcel's last change of state is its state": ({ unpaid }) =>
    `insert into parcel_event (id, order_id, kind, from_state, to_state, actor)
     values ('pevt_made', '${unpaid}', 'confirmed', 'placed', 'confirmed', 'system')`,
}
