import { allocationBreaks } from "./allocations.js"
import { groupBreaks } from "./groups.js"
import { movementBreaks } from "./movements.js"
import { orderBreaks } from "./orders.js"
import { parcelBreaks } from "./parcels.js"
import { paymentBreaks } from "./payments.js"
import { placingBreaks } from "./placing.js"
import type { Breaks } from "./scene.js"
import { stockBreaks } from "./stock.js"

/** A way to break each rule of the checker and no other. A new rule needs a new break. */
export const breaks: Breaks = {
  ...groupBreaks,
  ...allocationBreaks,
  ...paymentBreaks,
  ...movementBreaks,
  ...orderBreaks,
  ...parcelBreaks,
  ...stockBreaks,
  ...placingBreaks,
}

/** Rules that say the same twice, from different tables: who breaks the first breaks the others. */
export const alike: Record<string, readonly string[]> = {
  "3 nothing negative, no refund above captures, no capture above the allocation": [
    "3 what is promised back never exceeds what came in, nor what is asked for the order's amount",
  ],
  "3 nobody keeps money for goods that were canceled or came back: it is refunded or on its way": [
    "what is canceled of an allocation is what its order fell by",
  ],
  "4 a reservation for an order line has an open line to wait for": ["a parcel is canceled when its Medusa order is"],
}
