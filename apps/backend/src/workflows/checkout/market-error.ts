import type { CheckoutErrorCode, ErrorBody } from "@cho-htx/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { SpokenError } from "../../lib/spoken-error"
import type { Difference } from "../../modules/order-group/completion/difference"
import { differenceMessage, mainMessage } from "./messages"

const typeOf: Record<number, string> = {
  400: MedusaError.Types.INVALID_DATA,
  401: MedusaError.Types.UNAUTHORIZED,
  404: MedusaError.Types.NOT_FOUND,
  409: MedusaError.Types.CONFLICT,
  429: "too_many_requests",
}

/** An answer a person can act on: HTTP status, machine code, Vietnamese sentence, and the fields or lines it belongs to. */
export class MarketError extends SpokenError {
  constructor(
    readonly status: 400 | 401 | 404 | 409 | 429,
    readonly marketCode:
      | CheckoutErrorCode
      | "invalid_request"
      | "wrong_state"
      | "order_not_found"
      | "sign_in_first"
      | "too_many_requests",
    message: string,
    readonly details: ErrorBody["details"] = [],
    /** Seconds after which the same request is worth sending again. */
    readonly retryAfter: number | null = null,
  ) {
    super(typeOf[status] ?? MedusaError.Types.INVALID_DATA, message, marketCode)
  }

  /** Body of the HTTP answer. */
  get body(): ErrorBody {
    return { type: this.type, code: this.marketCode, message: this.message, details: this.details }
  }
}

const notFound = new Set<CheckoutErrorCode>(["cart_not_found"])
const badInput = new Set<CheckoutErrorCode>(["bad_quantity", "bad_phone", "unknown_commune"])

/** Turns differences into one answer: the first names the code, each has its own sentence beside its line or field. */
export function marketError(differences: readonly Difference[]): MarketError {
  const [first] = differences
  const code = first?.code ?? "cart_changed"
  const status = notFound.has(code) ? 404 : badInput.has(code) ? 400 : 409
  const details = differences.map((difference) => ({ path: difference.path, message: differenceMessage(difference) }))
  const message = differences.length === 1 && first ? differenceMessage(first) : mainMessage(code)
  return new MarketError(status, code, message, details)
}
