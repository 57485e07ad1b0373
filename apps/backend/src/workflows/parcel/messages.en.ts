import type { ParcelState, ParcelStep } from "@cho-htx/contracts"
import { N1, N2, N3, T1, T2, T3, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { wordsOf } from "../../lib/english/words-of"
import { parcelMessages as said, stateName as statesSaid, verb as verbsSaid } from "./messages"

const states: Record<ParcelState, string> = {
  placed: "new",
  confirmed: "accepted",
  packed: "packed",
  shipped: "on the way",
  delivered: "delivered",
  remitted: "delivered and paid over",
  delivery_failed: "not delivered",
  canceled: "canceled",
  returned: "back in stock",
}

const steps: Record<ParcelStep, string> = {
  confirm: "accepted",
  pack: "packed",
  "hand-over": "handed over",
  deliver: "marked as delivered",
  fail: "marked as not delivered",
  "return-to-stock": "put back in stock",
  remit: "marked as paid over",
  cancel: "canceled",
  "cancel-lines": "reduced",
  refund: "refunded",
  return: "marked as sent back",
}

const stateIn = wordsOf(statesSaid, states)
const stepIn = wordsOf(verbsSaid, steps)

/** English of `parcelMessages`. */
export const parcelMessages = {
  not_found: turn(said.not_found(), "There is no such order."),
  wrong_state: [
    turn(
      said.wrong_state({ state: "placed", step: "pack" }).replace(statesSaid.placed, T1).replace(verbsSaid.pack, T2),
      (state, step) =>
        `The order is ${stateIn(state)} and cannot be ${stepIn(step)}. Load the page again to see how it stands.`,
    ),
    turn(said.wrong_state({}), "This cannot be done with this order. Load the page again to see how it stands."),
  ],
  moved_on: [
    turn(
      said
        .moved_on({ seen: "placed", state: "packed", step: "deliver" })
        .replace(statesSaid.placed, T1)
        .replace(statesSaid.packed, T2)
        .replace(verbsSaid.deliver, T3),
      (seen, state, step) =>
        `When you pressed, the order was ${stateIn(seen)}; now it is ${stateIn(state)}. It was not ${stepIn(step)}. Look at the order again, then decide.`,
    ),
    turn(
      said.moved_on({}),
      "The order has changed since you pressed. Nothing was done. Look at the order again, then decide.",
    ),
  ],
  recounted: turn(
    said.recounted({ goods: T1, expected: N2, limit: N3 }),
    (goods, expected, left) =>
      `“${goods}”: you saw ${expected}, now ${left} are left. Somebody may have taken some off. Nothing more was taken off. Look at the order again, then decide.`,
  ),
  unpaid: turn(
    said.unpaid(),
    "The buyer's transfer is still awaited, so the order can only be canceled. Wait for the money.",
  ),
  too_much: [
    turn(said.too_much({ limit: N1 }), (limit) => `This is more than is left: at most ${limit}.`),
    turn(said.too_much({}), "This is more than is left."),
  ],
  unknown_line: turn(
    said.unknown_line(),
    "One of the items does not belong to this order. Load the page again and choose anew.",
  ),
  nothing_left: turn(
    said.nothing_left(),
    "Items cannot be taken off until none is left. Use “Cancel the whole order”.",
  ),
  wrong_payment: turn(said.wrong_payment(), "Only an order paid in cash on delivery can be marked as paid over."),
  no_stock: turn(
    said.no_stock(),
    "There is not enough in stock to pack this order. Count the shelf, write the stock down, then pack.",
  ),
} satisfies Twin<typeof said>
