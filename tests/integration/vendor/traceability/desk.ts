import type { ErrorBody, OrderLotsResponse, PublicLotResponse, VendorLotResponse } from "@cho-htx/contracts"
import type { CooperativeFixture } from "../../../fixtures/cooperative.js"
import { createCooperative } from "../../../fixtures/cooperative.js"
import { type Market, openMarket } from "../../../fixtures/market.js"
import { createMember } from "../../../fixtures/member.js"
import { createProduct, type ProductFixture } from "../../../fixtures/product.js"
import { type Backend, startBackend } from "../../../harness/backend.js"
import { call } from "../../../harness/http.js"
import { readyCart, shopper } from "../../checkout/shopper.js"

/** A cooperative with a product, at whose desk lots are kept. */
export interface Desk {
  backend: Backend
  market: Market
  cooperative: CooperativeFixture
  product: ProductFixture
  token: string
}

export async function openDesk(): Promise<Desk> {
  const backend = await startBackend()
  const market = await openMarket(backend)
  const cooperative = await createCooperative(market)
  const product = await createProduct(market, cooperative, { title: "Gạo tám xoan Hải Hậu" })
  const { token } = await createMember(market, cooperative.id)
  return { backend, market, cooperative, product, token }
}

/** A request of the desk's owner. */
export const ask = <T>({ market, token }: Desk, path: string, json?: unknown, key?: string) =>
  call<T & ErrorBody>(`${market.url}/vendor/${path}`, {
    token,
    ...(json === undefined ? {} : { json }),
    ...(key ? { headers: { "idempotency-key": key } } : {}),
  })

export const lotBody = (desk: Desk, more: object = {}) => ({
  variant_id: desk.product.variantId,
  kind: "harvested",
  made_on: "2026-10-20",
  packed_on: "2026-10-25",
  best_before: "2027-10-25",
  quantity: 120,
  inputs: "Giống tám xoan, phân chuồng ủ",
  came_from: "Trại giống Nghĩa Hưng",
  went_to: "Cửa hàng Hoa Lư",
  ...more,
})

export const makeLot = async (desk: Desk, more: object = {}) =>
  (await ask<VendorLotResponse>(desk, "lots", lotBody(desk, more))).body.lot

export async function publishedLot(desk: Desk, more: object = {}) {
  const { id } = await makeLot(desk, more)
  return (await ask<VendorLotResponse>(desk, `lots/${id}/publish`, {})).body.lot
}

export const scan = ({ market }: Desk, code: string) =>
  call<PublicLotResponse & ErrorBody>(`${market.url}/store/lots/${code}`, { publishableKey: market.publishableKey })

/** An order of `quantity` packs, with its one line. */
export async function sell(desk: Desk, quantity = 2): Promise<{ id: string; line: string }> {
  const buyer = shopper(desk.market)
  const cart = await readyCart(buyer, [{ variant_id: desk.product.variantId, quantity }])
  const id = (await buyer.complete(cart)).body.order_group.order_ids[0] ?? ""
  const { rows } = await desk.market.pool.query<{ item_id: string }>(
    "select item_id from order_item where order_id = $1",
    [id],
  )
  return { id, line: rows[0]?.item_id ?? "" }
}

export const attach = (desk: Desk, order: { id: string; line: string }, lots: { lot_id: string; quantity: number }[]) =>
  ask<OrderLotsResponse>(desk, `orders/${order.id}/lots`, { lines: [{ line_id: order.line, lots }] })

/** A document's bytes. */
export async function download({ market, token }: Desk, path: string) {
  const response = await fetch(`${market.url}/vendor/${path}`, { headers: { authorization: `Bearer ${token}` } })
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}
