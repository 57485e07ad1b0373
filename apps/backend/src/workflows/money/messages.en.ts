import { N1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { moneyMessages as said } from "./messages"

/** English of `moneyMessages`. */
export const moneyMessages = {
  refundTooMuch: [
    turn(said.refundTooMuch(N1), (limit) => `At most ${limit} can be given back: what was paid and not yet refunded.`),
    turn(
      said.refundTooMuch(0),
      "This order has not been paid, or all that was paid was given back, so no more can be refunded.",
    ),
  ],
  otherAmount: turn(
    said.otherAmount(N1),
    (moved) => `This request was done already, with ${moved}. To refund more, send a new request.`,
  ),
  returnNotFound: "There is no such return.",
  returnTooMuch: [
    turn(
      said.returnTooMuch(N1),
      (limit) => `At most ${limit} can be sent back: what was delivered less what was returned or is on its way back.`,
    ),
    turn(said.returnTooMuch(0), "All of this was sent back or is on its way back."),
  ],
  returnClosed: "This return is finished or was called off.",
  returnReceived: "The goods of this return are here, so it cannot be called off.",
  nothingReceived: "Say how many came back of at least one item.",
  unknownLine: "One of the items does not belong to this order or return. Load the page again and choose anew.",
} satisfies Twin<typeof said>
