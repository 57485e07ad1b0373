import { MedusaError } from "@medusajs/framework/utils"
import { SpokenError } from "../../lib/spoken-error"
import { memberMessages } from "./messages"

/** 401: nobody knows, or no longer, who asks. */
export class NotSignedIn extends SpokenError {
  constructor(sentence: string = memberMessages.signInFirst) {
    super(MedusaError.Types.UNAUTHORIZED, sentence)
  }
}

/** A password that is not the account's, or no account at all: the same to whoever tries. Counted as a guess. */
export class WrongSecret extends SpokenError {
  constructor(sentence: string = memberMessages.wrongSignIn) {
    super(MedusaError.Types.UNAUTHORIZED, sentence)
  }
}

/** 403: known, and not allowed. */
export class NotAllowedTo extends SpokenError {
  constructor(sentence: string) {
    super(MedusaError.Types.FORBIDDEN, sentence)
  }
}
