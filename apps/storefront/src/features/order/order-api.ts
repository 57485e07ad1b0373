import type { CooperativeResponse, OrderGroupResponse } from "@cho-htx/contracts"
import { request } from "../../lib/browser/request"

/** The order routes the buyer may use; see contracts/order-group. */
export const orderApi = {
  track: (code: string, phone: string) =>
    request<OrderGroupResponse>("/store/order-groups/track", { method: "POST", body: { code, phone } }),
  own: (code: string) => request<OrderGroupResponse>(`/store/order-groups/${encodeURIComponent(code)}`),
  seller: (handle: string) => request<CooperativeResponse>(`/store/cooperatives/${encodeURIComponent(handle)}`),
}
