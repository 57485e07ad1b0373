import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import type { Upload } from "../upload/upload"

/** How far a photo is, in words; `sent` are the bytes of the part that is leaving now. */
export function photoLine(
  upload: Upload,
  sent: number,
  words: ListingWords["photos"],
): { text: string; percent: number } {
  const { status, bytes, received, attempts, refusal } = upload
  // The last hundredth is the market making its own pictures of it.
  const percent = status === "ready" ? 100 : Math.min(99, Math.floor(((received + sent) / bytes) * 100))
  if (status === "ready") return { text: words.ready, percent }
  if (status === "refused") return { text: refusal ?? words.refused, percent }
  if (attempts > 0) return { text: words.retrying, percent }
  return { text: percent > 0 ? fill(words.sending, { percent }) : words.waiting, percent }
}
