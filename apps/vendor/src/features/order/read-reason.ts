import type { OrderPageWords } from "../../messages/vi/order-pages"
import type { Reason } from "./reason-field"

/** The reason as the buyer reads it, or what is still missing of it. */
export function readReason(
  { choice, other }: Reason,
  words: OrderPageWords["short"],
): { text: string; error: string | null } {
  if (!choice) return { text: "", error: words.reason_missing }
  const text = choice === words.other ? other.trim() : choice
  return { text, error: text.length < 3 ? words.reason_short : null }
}
