import { counted } from "../../lib/english/counted"
import { N1, N2, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { stockEditMessages as said } from "./messages"

/** English of `stockEditMessages`. */
export const stockEditMessages = {
  variantNotFound: "These goods are not in your shop.",
  noShelf: "The cooperative has no store room yet, so stock cannot be written down. Set one up first.",
  notTracked: "Stock of these goods is not counted. Switch counting on for the pack first.",
  kit: "This is a set of several goods and has no stock of its own. Change the stock of each of them.",
  keyTaken: "This request's key was used for another change of stock. Send it with a new one.",
  marketReservation:
    "These goods are kept for an order of the market, so this cannot be changed, deleted or added to here. Do it on the page of the order.",
  locationHeld: turn(
    said.locationHeld(N1),
    (units) =>
      `This place keeps ${counted(units, "unit")} for orders and cannot be deleted. Deliver or cancel those orders first.`,
  ),
  countedAnother: turn(
    said.countedAnother(N1, N2),
    (seen, now) =>
      `When you counted, the stock was ${seen}; now it is ${now}, because somebody sold or changed some. Look again, then save.`,
  ),
  nothing: "Write how many were added or taken away, other than 0.",
  reasonNeeded: "Give a reason of at least 5 characters.",
} satisfies Twin<typeof said>
