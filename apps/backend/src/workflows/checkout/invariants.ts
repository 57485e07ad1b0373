import { allocationRules } from "./invariants/allocations"
import { groupRules } from "./invariants/groups"
import type { Invariant } from "./invariants/invariant"
import { movementRules } from "./invariants/movements"
import { orderRules } from "./invariants/orders"
import { parcelRules } from "./invariants/parcels"
import { paymentRules } from "./invariants/payments"
import { placingRules } from "./invariants/placing"
import { reservationRules } from "./invariants/reservations"
import { stockRules } from "./invariants/stock"

/** What money and stock keep at any moment, over the whole database; one list per topic. */
export const invariants: readonly Invariant[] = [
  ...groupRules,
  ...allocationRules,
  ...paymentRules,
  ...movementRules,
  ...orderRules,
  ...parcelRules,
  ...stockRules,
  ...reservationRules,
  ...placingRules,
]
