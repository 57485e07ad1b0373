import type {
  CheckoutDetailsInput,
  CompleteCartResponse,
  ErrorBody,
  MarketCartResponse,
  OrderGroupResponse,
} from "@cho-htx/contracts"
import type { Market } from "../../fixtures/market.js"
import { type Answer, call } from "../../harness/http.js"

export type Wanted = { variant_id: string; quantity: number }

export const receiver: CheckoutDetailsInput = {
  name: "Nguyễn Văn Thử",
  phone: "0900 000 123",
  commune_code: "14308",
  address_line: "Thôn 1",
}

/** Where the buyer's requests go; a function may send each to another process. */
type Access = Pick<Market, "publishableKey"> & { url: string | (() => string) }

/** A buyer in front of the shop: the requests the shop's browser sends. */
export function shopper({ url, publishableKey }: Access, token?: string) {
  const send = <T>(path: string, json?: unknown, method?: "DELETE"): Promise<Answer<T & ErrorBody>> =>
    call<T & ErrorBody>(`${typeof url === "string" ? url : url()}/store/${path}`, {
      json,
      publishableKey,
      token,
      ...(method ? { method } : {}),
    })
  return {
    send,
    create: (lines: Wanted[] = []) => send<MarketCartResponse>("market-carts", { lines }),
    read: (id: string) => send<MarketCartResponse>(`market-carts/${id}`),
    add: (id: string, line: unknown) => send<MarketCartResponse>(`market-carts/${id}/lines`, line),
    update: (id: string, line: string, quantity: unknown) =>
      send<MarketCartResponse>(`market-carts/${id}/lines/${line}`, { quantity }),
    enterCode: (id: string, code: unknown) => send<MarketCartResponse>(`market-carts/${id}/promotions`, { code }),
    takeCodeOff: (id: string, code: unknown) =>
      send<MarketCartResponse>(`market-carts/${id}/promotions`, { code }, "DELETE"),
    quote: (id: string, commune: string) =>
      send<MarketCartResponse>(`market-carts/${id}/delivery-quote?commune_code=${commune}`),
    checkout: (id: string, details: Partial<CheckoutDetailsInput> = {}) =>
      send<MarketCartResponse>(`market-carts/${id}/checkout`, { ...receiver, ...details }),
    complete: (id: string, body: unknown = {}) => send<CompleteCartResponse>(`carts/${id}/complete`, body),
    track: (code: string, phone: string) => send<OrderGroupResponse>("order-groups/track", { code, phone }),
  }
}

export type Shopper = ReturnType<typeof shopper>

/** A cart ready to be completed. Throws when the shop refuses. */
export async function readyCart(buyer: Shopper, lines: Wanted[]): Promise<string> {
  const made = await buyer.create(lines)
  if (made.status !== 201) throw new Error(`no cart: ${JSON.stringify(made.body)}`)
  const { id } = made.body.cart
  const settled = await buyer.checkout(id)
  if (!settled.body.cart?.ready) throw new Error(`cart not ready: ${JSON.stringify(settled.body)}`)
  return id
}
