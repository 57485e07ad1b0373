import type { AdminParcelResponse, ErrorBody, ParcelStandingResponse } from "@cho-htx/contracts"
import { type Answer, call } from "../../harness/http.js"

export type StepAnswer = Answer<ParcelStandingResponse & ErrorBody>
export type TakeStep = (orderId: string, step: string, body?: unknown, key?: string) => Promise<StepAnswer>

/** Steps of parcels as one caller takes them, at `path` ("admin/parcels" or "vendor/orders"). */
export function stepsAt(url: string, path: string, token: string) {
  const take: TakeStep = (orderId, step, body = {}, key) =>
    call(`${url}/${path}/${orderId}/${step}`, { json: body, token, headers: key ? { "idempotency-key": key } : {} })
  const read = (orderId: string) => call<AdminParcelResponse & ErrorBody>(`${url}/${path}/${orderId}`, { token })
  return { take, read }
}

export const carrier = { carrier: "Giao Hàng Nhanh", tracking_code: "GHN123456" }
export const reason = "Người mua đổi ý"
