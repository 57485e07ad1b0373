import type { CancelByBuyer, CooperativeResponse, OrderGroupResponse } from "@cho-htx/contracts"
import { request } from "../../lib/browser/request"

const groups = "/store/order-groups"

/** The order routes the buyer may use; see contracts/order-group. */
export const orderApi = {
  track: (code: string, phone: string) =>
    request<OrderGroupResponse>(`${groups}/track`, { method: "POST", body: { code, phone } }),
  own: (code: string) => request<OrderGroupResponse>(`${groups}/${encodeURIComponent(code)}`),
  /** Without a phone the signed-in owner cancels. `key`: one per attempt, the same when an attempt is repeated. */
  cancel: (code: string, body: CancelByBuyer, key: string) =>
    request<OrderGroupResponse>(`${groups}/${encodeURIComponent(code)}/cancel`, {
      method: "POST",
      body,
      headers: { "idempotency-key": key },
    }),
  seller: (handle: string) => request<CooperativeResponse>(`/store/cooperatives/${encodeURIComponent(handle)}`),
}
