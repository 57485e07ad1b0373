import { T1, turn } from "../lib/english/turn"
import type { Twin } from "../lib/english/twin"
import { documentMessages as said } from "./messages"

/** English of why a paper is not printed; the papers themselves are for buyers and carriers and stay Vietnamese. */
export const documentMessages = {
  orderNotFound: "One of the chosen orders is not here. Open the list of orders again and choose anew.",
  orderOver: turn(
    said.orderOver(T1),
    (names) => `${names}: canceled or sent back, so no paper can be printed. Leave it out, then print again.`,
  ),
  orderUnpaid: turn(
    said.orderUnpaid(T1),
    (names) =>
      `${names}: the buyer's transfer is still awaited, so no paper can be printed. Leave it out and print again, or wait for the money.`,
  ),
  lotWithdrawn: "This lot is recalled, so its labels can no longer be printed.",
} satisfies Twin<Pick<typeof said, "orderNotFound" | "orderOver" | "orderUnpaid" | "lotWithdrawn">>
