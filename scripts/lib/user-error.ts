/** A mistake the person at the terminal can repair: shown as one sentence, without a stack. */
export class UserError extends Error {
  override name = "UserError"
}
