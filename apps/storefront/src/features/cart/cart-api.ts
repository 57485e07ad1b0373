import type { MarketCartResponse } from "@cho-htx/contracts"
import { request } from "../../lib/browser/request"

const base = "/store/market-carts"
const cartPath = (id: string) => `${base}/${encodeURIComponent(id)}`

/** The cart routes of the backend, one function each; see contracts/market-cart. */
export const cartApi = {
  create: (lines: { variant_id: string; quantity: number }[]) =>
    request<MarketCartResponse>(base, { method: "POST", body: { lines } }),
  read: (id: string) => request<MarketCartResponse>(cartPath(id)),
  add: (id: string, line: { variant_id: string; quantity: number }) =>
    request<MarketCartResponse>(`${cartPath(id)}/lines`, { method: "POST", body: line }),
  update: (id: string, lineId: string, quantity: number) =>
    request<MarketCartResponse>(`${cartPath(id)}/lines/${encodeURIComponent(lineId)}`, {
      method: "POST",
      body: { quantity },
    }),
  addCode: (id: string, code: string) =>
    request<MarketCartResponse>(`${cartPath(id)}/promotions`, { method: "POST", body: { code } }),
  removeCode: (id: string, code: string) =>
    request<MarketCartResponse>(`${cartPath(id)}/promotions`, { method: "DELETE", body: { code } }),
}
