import type {
  CheckoutDetailsInput,
  CommuneListResponse,
  CompleteCartResponse,
  MarketCartResponse,
} from "@cho-htx/contracts"
import { request } from "../../lib/browser/request"

const cartPath = (id: string) => `/store/market-carts/${encodeURIComponent(id)}`

/** The routes of the checkout, one function each; see contracts/market-cart and order-group. */
export const checkoutApi = {
  communes: (query: string, signal: AbortSignal) =>
    request<CommuneListResponse>(`/store/communes?limit=8&q=${encodeURIComponent(query)}`, { signal }),
  quote: (cartId: string, communeCode: string, signal: AbortSignal) =>
    request<MarketCartResponse>(`${cartPath(cartId)}/delivery-quote?commune_code=${communeCode}`, { signal }),
  details: (cartId: string, details: CheckoutDetailsInput) =>
    request<MarketCartResponse>(`${cartPath(cartId)}/checkout`, { method: "POST", body: details }),
  /** `total`: what the buyer was told to pay, đồng; the server refuses another sum. `key`: see attemptKey. */
  complete: (cartId: string, total: number, key: string) =>
    request<CompleteCartResponse | { type: "cart" }>(`/store/carts/${encodeURIComponent(cartId)}/complete`, {
      method: "POST",
      body: { expected_total: total },
      headers: { "idempotency-key": key },
    }),
}
