import type { RequestFailure } from "../../lib/browser/request"
import { fill } from "../../lib/i18n/fill"
import type { OrderWords } from "./track-failure"

/** One sentence for a cancellation that was refused or whose answer was lost, and whether the parcel has moved on meanwhile. */
export function cancelFailure(
  failure: RequestFailure,
  words: OrderWords,
  help: string,
): { text: string; movedOn: boolean } {
  if (failure.status === 0) return { text: words.cancel_offline, movedOn: false }
  if (failure.code === "still_running") return { text: words.cancel_running, movedOn: false }
  if (failure.status === 409) return { text: words.cancel_too_late, movedOn: true }
  if (failure.status === 401 || failure.status === 404) return { text: words.cancel_again, movedOn: false }
  return { text: fill(words.cancel_failed, { help }), movedOn: false }
}
