import type { Twin } from "../../lib/english/twin"
import type { sentences as said } from "./messages"

/** English of the one sentence of the checkout that members meet, too: its limit of tries is theirs. */
export const sentences = {
  tooManyTries: "You have tried too often. Wait a few minutes, then try again.",
} satisfies Twin<Pick<typeof said, "tooManyTries">>
