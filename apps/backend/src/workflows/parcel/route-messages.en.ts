import type { Twin } from "../../lib/english/twin"
import type { parcelRouteMessages as said } from "./route-messages"

/** English of `parcelRouteMessages`. */
export const parcelRouteMessages = {
  marketOrder: "This order is part of a purchase of the market. Do this under Purchases.",
  canceledByStaff: "Canceled by those who run the market",
  staleCursor: "This page is out of date. Open the list from the beginning.",
  tooLateForBuyer: "The cooperative has accepted the order, so you can no longer cancel it. Call the cooperative.",
} satisfies Twin<typeof said>
