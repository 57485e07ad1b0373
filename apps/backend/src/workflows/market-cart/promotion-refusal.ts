import { MarketError } from "../checkout/market-error"
import { mainMessage } from "../checkout/messages"

type CodeRefusal = "promotion_unknown" | "promotion_ended" | "promotion_used_up" | "promotion_not_applicable"

/** Why a promotion code is not taken, beside its field; 404 for a code nobody knows, else 409. */
export const refusedCode = (reason: CodeRefusal, message: string = mainMessage(reason)): MarketError =>
  new MarketError(reason === "promotion_unknown" ? 404 : 409, reason, message, [{ path: "code", message }])
