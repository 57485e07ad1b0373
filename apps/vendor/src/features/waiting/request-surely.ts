import { type RequestAnswer, type RequestOptions, request } from "../../lib/api/request"
import { newKey } from "../../lib/new-key"

/** Tries of one deed before the person is told that no answer came. */
const TRIES = 3
const PAUSE_MS = 1_500

/**
 * A write whose answer the person waits for: sent again, under one key, when the answer is lost on a weak network. Never throws; status 0 means
 * that no answer came to any try. `options.key` is for who has tried before and may try again.
 */
export async function requestSurely<T>(path: string, options: RequestOptions): Promise<RequestAnswer<T>> {
  const sent = { key: newKey(), ...options }
  for (let tries = 1; ; tries += 1) {
    const answer = await request<T>(path, sent)
    if (answer.ok || answer.status > 0 || tries >= TRIES || !navigator.onLine) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
  }
}
