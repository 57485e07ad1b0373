import type { Twin } from "../../../lib/english/twin"
import type { keyMessages as said } from "./messages"

/** English of `keyMessages`. */
export const keyMessages = {
  invalid_idempotency_key: "An Idempotency-Key must have 8 to 200 visible ASCII characters, without spaces.",
  too_deep: "What was sent is nested too deeply.",
  too_long: "The address is too long.",
  idempotency_key_reused:
    "This key was used for a request with other content. Send the same content again, or use a new key for the new one.",
  still_running: "This request is being worked on. Wait a few seconds, then send it again under the same key.",
  outcome_unknown:
    "The last sending was cut off half-way, so it is not clear whether it was done. Look at what is there, then send it under a new key if it is still needed.",
  answer_too_large:
    "This request was done, but its answer was too large to be kept. Open what it changed to see the outcome.",
} satisfies Twin<typeof said>
