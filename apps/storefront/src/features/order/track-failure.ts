import type { RequestFailure } from "../../lib/browser/request"
import { fill } from "../../lib/i18n/fill"
import type { order } from "../../messages/vi/order"

export type OrderWords = typeof order

/** Wait assumed when the server names none, in seconds: the whole window of its limit. */
const DEFAULT_WAIT_S = 900

/** One honest sentence for a failed look-up; a wrong pair never says which half was wrong. `now` in ms since 1970. */
export function trackFailure(
  failure: RequestFailure,
  code: string,
  words: OrderWords,
  help: string,
  now: number,
): string {
  if (failure.status === 0) return words.offline
  if (failure.status === 404 || failure.status === 400) return fill(words.not_found, { code, help })
  if (failure.status === 429) {
    const seconds = failure.retryAfter ?? DEFAULT_WAIT_S
    const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" })
    return fill(words.too_many, { time: time.format(now + seconds * 1000), n: Math.max(1, Math.ceil(seconds / 60)) })
  }
  return fill(words.failed, { help })
}
