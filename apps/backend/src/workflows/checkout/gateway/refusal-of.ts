import { MarketError } from "../market-error"
import { mainMessage } from "../messages"
import { gatewaySentences } from "./messages"
import { NeedsMore } from "./needs-more"
import type { PlacingEnd } from "./settle-placing"

/** Seconds after which a buyer may look again whether the payment is confirmed. */
const LOOK_AGAIN = 5

/** What a buyer is told when the gateway has not said yes. */
export function refusalOf(cartId: string, settled: PlacingEnd): MarketError | NeedsMore {
  if (settled.end === "more") return new NeedsMore(cartId)
  const refused = settled.end === "refused"
  const message = refused ? gatewaySentences.declined : mainMessage("payment_pending")
  return refused
    ? new MarketError(409, "payment_refused", message, [{ path: "payment", message }])
    : new MarketError(409, "payment_pending", message, [{ path: "payment", message }], LOOK_AGAIN)
}
