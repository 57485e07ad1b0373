import { MedusaError } from "@medusajs/framework/utils"
import { gatewaySentences } from "./messages"

/** The gateway wants more of the buyer (a code, a confirmation): the cart is open again and its session says what. Answered in Medusa's shape. */
export class NeedsMore extends MedusaError {
  constructor(readonly cartId: string) {
    super(MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR, gatewaySentences.more)
  }
}
