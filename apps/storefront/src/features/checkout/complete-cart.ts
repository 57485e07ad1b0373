import type { RequestFailure } from "../../lib/browser/request"
import { attemptKey } from "./attempt-key"
import { checkoutApi } from "./checkout-api"

export type Completion =
  | { kind: "placed"; code: string }
  /** Nobody knows yet: the order or its payment is still being worked on. */
  | { kind: "pending"; failure: RequestFailure }
  | { kind: "refused"; failure: RequestFailure }

/** How often an unfinished order is looked at again, and the wait between two looks where the server names none, in seconds. */
const LOOKS = 5
const WAIT_S = 3
/** Longest wait before a look, in seconds: nobody watches a button for longer. */
const LONGEST_WAIT_S = 10

/** The order is worked on, or its payment is being confirmed: asking again later is right. */
const unfinished = (failure: RequestFailure) => failure.code === "still_running" || failure.code === "payment_pending"

/** Answers that say nothing about the order: the same key asks again. */
const unheard = ({ status, code }: RequestFailure) =>
  status === 0 || status >= 500 || status === 429 || code === "still_running"

/** What Medusa answers when the payment asks something of the buyer that this page cannot show. */
const needsMore: RequestFailure = {
  ok: false,
  status: 409,
  code: "payment_refused",
  message: null,
  details: [],
  retryAfter: null,
}

async function once(cartId: string, total: number): Promise<Completion> {
  const answer = await checkoutApi.complete(cartId, total, attemptKey.of(cartId, total))
  if (answer.ok || !unheard(answer)) attemptKey.end()
  if (!answer.ok) return { kind: unfinished(answer) ? "pending" : "refused", failure: answer }
  return answer.data.type === "order"
    ? { kind: "placed", code: answer.data.order_group.code }
    : { kind: "refused", failure: needsMore }
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/**
 * Orders the cart for `total` đồng. An answer lost on the way is asked for once more under the same key; an order still being worked on
 * is looked at a few times. Whatever the end, the cart is ordered once at most.
 */
export async function completeCart(cartId: string, total: number): Promise<Completion> {
  let end = await once(cartId, total)
  if (end.kind === "refused" && end.failure.status === 0) {
    await pause(1)
    end = await once(cartId, total)
  }
  for (let looks = 1; looks < LOOKS && end.kind === "pending"; looks += 1) {
    await pause(Math.min(end.failure.retryAfter ?? WAIT_S, LONGEST_WAIT_S))
    end = await once(cartId, total)
  }
  return end
}
