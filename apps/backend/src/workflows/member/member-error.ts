import { MedusaError } from "@medusajs/framework/utils"
import { memberMessages } from "./messages"

/** 401: nobody knows, or no longer, who asks. */
export class NotSignedIn extends MedusaError {
  constructor(sentence: string = memberMessages.signInFirst) {
    super(MedusaError.Types.UNAUTHORIZED, sentence)
  }
}

/** A password that is not the account's, or no account at all: the same to whoever tries. Counted as a guess. */
export class WrongSecret extends MedusaError {
  constructor(sentence: string = memberMessages.wrongSignIn) {
    super(MedusaError.Types.UNAUTHORIZED, sentence)
  }
}

/** 403: known, and not allowed. */
export class NotAllowedTo extends MedusaError {
  constructor(sentence: string) {
    super(MedusaError.Types.FORBIDDEN, sentence)
  }
}
