import type { StockResponse, VendorProduct, VendorProductResponse } from "@cho-htx/contracts"
import { type RequestFailure, request } from "../../../lib/api/request"
import { readAnswer } from "../../../lib/outbox/read-answer"
import type { WriteAnswer } from "./after-write"
import type { Write } from "./draft"

function read(failure: RequestFailure, attempts: number): WriteAnswer {
  const answer = readAnswer(failure, attempts)
  if (answer.kind === "done") return { kind: "lost" }
  return answer.kind === "refused" ? { ...answer, details: failure.details } : answer
}

/** Sends one write under its key. Never throws: no answer is "lost". */
export async function sendWrite({ kind, path, body, key, parts }: Write, attempts: number): Promise<WriteAnswer> {
  if (kind === "stock") {
    const answer = await request<StockResponse>(path, { method: "POST", body, key })
    if (!answer.ok) return read(answer, attempts)
    return { kind: "stock", variant_id: parts[0] ?? "", stocked: answer.data.stock.stocked }
  }
  const answer = await request<VendorProductResponse>(path, { method: "POST", body, key })
  return answer.ok ? { kind: "product", product: answer.data.product } : read(answer, attempts)
}

/** The product as the market has it now; null when it cannot be asked. */
export async function readProduct(id: string): Promise<VendorProduct | null> {
  const answer = await request<VendorProductResponse>(`/vendor/products/${encodeURIComponent(id)}`)
  return answer.ok ? answer.data.product : null
}
