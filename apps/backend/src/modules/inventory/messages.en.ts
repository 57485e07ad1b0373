import { counted } from "../../lib/english/counted"
import { N1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { stockMessages as said } from "./messages"

const units = (count = "") => counted(count, "unit")

/** English of `stockMessages`. */
export const stockMessages = {
  notWhole: "The number must be whole.",
  tooSmall: turn(said.tooSmall(N1), (least) => `The number must be at least ${least}.`),
  tooBig: turn(said.tooBig(N1), (most) => `The number can be at most ${most}.`),
  belowReserved: turn(
    said.belowReserved(N1),
    (reserved) =>
      `Orders hold ${units(reserved)}, so the stock cannot be less than ${reserved}. Cancel some orders or write a larger number.`,
  ),
  belowZero: turn(
    said.belowZero(N1),
    (stocked) => `The store has only ${units(stocked)}, so no more than that can be taken away.`,
  ),
  notEnough: turn(
    said.notEnough(N1),
    (available) => `The store has only ${units(available)} that no order holds, which is not enough to hold more.`,
  ),
  notHeld: "More goods would leave than are kept for the order and still free. Count the stock again.",
  levelHeld: turn(
    said.levelHeld(N1),
    (reserved) =>
      `This place keeps ${units(reserved)} for orders and cannot be deleted. Deliver or cancel those orders first.`,
  ),
  itemHeld: turn(
    said.itemHeld(N1),
    (reserved) =>
      `Orders hold ${units(reserved)} of these goods, so they cannot be deleted. Deliver or cancel those orders first; to stop selling at once, turn the goods into a draft.`,
  ),
  lineHeld: "Goods are kept for this item of the order already.",
  noReservation: "These goods are no longer kept. Load the page again.",
  noLevel: "These goods are not set up for that store room.",
  wrongLevel: "This stock does not belong to the goods and the store room named.",
} satisfies Twin<typeof said>
