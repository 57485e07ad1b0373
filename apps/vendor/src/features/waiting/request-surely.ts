import { type RequestAnswer, type RequestOptions, request } from "../../lib/api/request"
import { newKey } from "../../lib/new-key"
import { untilAnswered } from "./until-answered"

/**
 * A write whose answer the person waits for: sent again, under one key, when the answer is lost on a weak network. Never throws; status 0 means
 * that no answer came to any try. `options.key` is for who has tried before and may try again.
 */
export function requestSurely<T>(path: string, options: RequestOptions): Promise<RequestAnswer<T>> {
  const sent = { key: newKey(), ...options }
  return untilAnswered(() => request<T>(path, sent))
}
