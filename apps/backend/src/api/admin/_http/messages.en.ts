import type { Twin } from "../../../lib/english/twin"
import type { messages as said } from "./messages"

/** English of these sentences: some routes of the portal say them, too. */
export const messages = {
  cooperativeNotFound: "There is no such cooperative.",
  orderGroupNotFound: "There is no such purchase.",
  parcelNotFound: "There is no such order.",
  certificateNotFound: "There is no such OCOP certificate.",
  staleCursor: "This page is out of date. Open the list from the beginning.",
} satisfies Twin<typeof said>
