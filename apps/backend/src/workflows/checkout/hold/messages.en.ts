import type { Twin } from "../../../lib/english/twin"
import type { holdSentences as said } from "./messages"

/** English of `holdSentences`. */
export const holdSentences = {
  expired: "The time to pay is over: no transfer came while the goods were kept.",
} satisfies Twin<typeof said>
