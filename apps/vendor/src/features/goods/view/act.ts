import type { VendorProductResponse } from "@cho-htx/contracts"
import { type RequestAnswer, request } from "../../../lib/api/request"
import { queryClient } from "../../../lib/cache/query-client"
import { newKey } from "../../../lib/new-key"

/** Tries of one deed before the person is told that no answer came. */
const TRIES = 3
const PAUSE_MS = 1_500

/** Does one thing to a product, under one key however often a weak network makes it try; what the pages show is asked for anew. Never throws. */
export async function act(path: string, body: unknown): Promise<RequestAnswer<VendorProductResponse>> {
  const key = newKey()
  for (let tries = 1; ; tries += 1) {
    const answer = await request<VendorProductResponse>(`/vendor/products/${path}`, { method: "POST", body, key })
    if (answer.ok) await queryClient.invalidateQueries()
    if (answer.ok || answer.status > 0 || tries >= TRIES || !navigator.onLine) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries))
  }
}
