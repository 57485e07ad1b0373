import type {
  VendorLotResponse,
  VendorOrderResponse,
  VendorProductResponse,
  VendorStockRowResponse,
} from "@cho-htx/contracts"
import { request } from "../api/request"
import type { SendAnswer } from "./after-answer"
import type { OutboxEntry } from "./entry"
import { readAnswer } from "./read-answer"

/** Whether the server knows of no such thing for this member, or will not say: asking again changes nothing. */
const isFinal = (status: number) => status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)

/**
 * What the server has now of the thing a person acted on; undefined when it cannot be asked. A thing that is gone counts as it was seen: then the
 * write is sent, and the server's own sentence tells the person.
 */
async function present({ entity, seen }: OutboxEntry): Promise<string | number | null | undefined> {
  const [kind, id = "", part] = entity.split(":")
  const ask = async <T>(path: string, pick: (data: T) => string | number | null | undefined) => {
    const answer = await request<T>(`/vendor/${path}/${encodeURIComponent(id)}`)
    if (!answer.ok) return isFinal(answer.status) ? seen : undefined
    const value = pick(answer.data)
    return value === undefined ? seen : value
  }
  if (kind === "order") return ask<VendorOrderResponse>("orders", ({ parcel }) => parcel.state)
  if (kind === "price")
    return ask<VendorProductResponse>(
      "products",
      ({ product }) => product.variants.find((pack) => pack.id === part)?.price,
    )
  if (kind === "lot") return ask<VendorLotResponse>("lots", ({ lot }) => lot.version)
  return ask<VendorStockRowResponse>("stock", ({ stock }) => stock.stocked)
}

/**
 * Sends one entry. Where the person acted on something they saw, it is compared first and a difference is theirs to decide; not once it may
 * have arrived, because then the difference may be its own.
 */
export async function sendEntry(entry: OutboxEntry, leaving: () => Promise<boolean>): Promise<SendAnswer> {
  if (entry.seen !== null && entry.attempts === 0) {
    const now = await present(entry)
    if (now === undefined) return { kind: "unasked" }
    if (now !== entry.seen) return { kind: "refused", status: 0, message: null }
  }
  if (!(await leaving())) return { kind: "lost" }
  const { path, method = "POST", body, id, attempts } = entry
  const answer = await request(path, { method, body: method === "POST" ? body : undefined, key: id })
  // What is to be taken away and is not there is done: by a sending whose answer was lost, or by a colleague.
  if (!answer.ok && method === "DELETE" && answer.status === 404) return { kind: "done" }
  return answer.ok ? { kind: "done", data: answer.data } : readAnswer(answer, attempts)
}
