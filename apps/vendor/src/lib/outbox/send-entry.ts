import type { VendorOrderResponse, VendorProductResponse, VendorStockRowResponse } from "@cho-htx/contracts"
import { request } from "../api/request"
import type { SendAnswer } from "./after-answer"
import type { OutboxEntry } from "./entry"
import { readAnswer } from "./read-answer"

/** What the server has now of the thing a person acted on; undefined when it cannot be asked. */
async function present(entity: string): Promise<string | number | null | undefined> {
  const [kind, id = "", part] = entity.split(":")
  if (kind === "order") {
    const answer = await request<VendorOrderResponse>(`/vendor/orders/${encodeURIComponent(id)}`)
    return answer.ok ? answer.data.parcel.state : undefined
  }
  if (kind === "price") {
    const answer = await request<VendorProductResponse>(`/vendor/products/${encodeURIComponent(id)}`)
    return answer.ok ? answer.data.product.variants.find((pack) => pack.id === part)?.price : undefined
  }
  const answer = await request<VendorStockRowResponse>(`/vendor/stock/${encodeURIComponent(id)}`)
  return answer.ok ? answer.data.stock.stocked : undefined
}

/**
 * Sends one entry. Where the person acted on something they saw, it is compared first and a difference is theirs to decide; not once it may
 * have arrived, because then the difference may be its own.
 */
export async function sendEntry(entry: OutboxEntry, leaving: () => Promise<boolean>): Promise<SendAnswer> {
  if (entry.seen !== null && entry.attempts === 0) {
    const now = await present(entry.entity)
    if (now === undefined) return { kind: "unasked" }
    if (now !== entry.seen) return { kind: "refused", status: 0, message: null }
  }
  if (!(await leaving())) return { kind: "lost" }
  return readAnswer(await request(entry.path, { method: "POST", body: entry.body, key: entry.id }), entry.attempts)
}
