import { allocationBreaks } from "./allocations.js"
import { groupBreaks } from "./groups.js"
import { orderBreaks } from "./orders.js"
import { paymentBreaks } from "./payments.js"
import { placingBreaks } from "./placing.js"
import type { Breaks } from "./scene.js"
import { stockBreaks } from "./stock.js"

/** A way to break each rule of the checker and no other. A new rule needs a new break. */
export const breaks: Breaks = {
  ...groupBreaks,
  ...allocationBreaks,
  ...paymentBreaks,
  ...orderBreaks,
  ...stockBreaks,
  ...placingBreaks,
}
