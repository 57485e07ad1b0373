import type { RequestAnswer } from "../api/request"
import type { SendAnswer } from "./after-answer"
import { waitAfter } from "./after-answer"

/** 409 of the server's own bookkeeping: the first sending is still at work, or its end is unknown for now. */
const stillRunning = new Set(["still_running"])

/** What an HTTP answer means for a waiting write. 5xx, 408, 425, 429 and whatever names a time to come back are tried again; any other refusal is a person's to decide. */
export function readAnswer(
  answer: RequestAnswer<unknown>,
  attempts: number,
): Exclude<SendAnswer, { kind: "unasked" | "held" }> {
  if (answer.ok) return { kind: "done" }
  const { status, code, details, message, retryAfter } = answer
  if (status === 0) return { kind: "lost" }
  if (status === 401) return { kind: "signed-out", message }
  const passing = status >= 500 || status === 408 || status === 425 || status === 429
  const busy = passing || retryAfter !== null || stillRunning.has(code ?? "")
  if (busy) return { kind: "later", wait_ms: Math.max((retryAfter ?? 0) * 1_000, waitAfter(attempts + 1, 0.5)) }
  // What is wrong with a field is said at the field; the sentence above it only says that something is.
  return { kind: "refused", status, message: details[0]?.message ?? message, ...(details[0] && { details }) }
}
