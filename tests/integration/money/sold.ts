import type {
  ErrorBody,
  ParcelMoneyResponse,
  ParcelRefundResponse,
  ParcelReturnResponse,
  ParcelStandingResponse,
} from "@cho-htx/contracts"
import { adminToken } from "../../fixtures/base.js"
import type { Market } from "../../fixtures/market.js"
import type { ProductFixture } from "../../fixtures/product.js"
import { call } from "../../harness/http.js"
import { readyCart, shopper } from "../checkout/shopper.js"

export interface Line {
  line_id: string
  quantity: number
}

/** One order of a placed purchase. */
export interface Sold {
  order: string
  group: string
  payment: string
  /** Đồng. */
  total: number
  /** In the order of the cart. */
  lines: Line[]
}

/** Reads the orders of a purchase, by id. */
export async function soldOf({ pool }: Pick<Market, "pool">, groupId: string): Promise<Sold[]> {
  const { rows } = await pool.query<Sold>(
    `select pa.order_id as order, pa.order_group_id as group, pa.payment_id as payment, pa.amount as total,
      (select json_agg(json_build_object('line_id', i.item_id, 'quantity', i.quantity::int) order by l.unit_price, l.id)
        from order_item i join order_line_item l on l.id = i.item_id where i.order_id = pa.order_id and i.version = 1) as lines
    from payment_allocation pa where pa.order_group_id = $1 order by pa.order_id`,
    [groupId],
  )
  return rows
}

/** A guest buys so many of each product, cash on delivery. */
export async function sell(market: Market, wanted: readonly [ProductFixture, number][]): Promise<Sold[]> {
  const lines = wanted.map(([{ variantId }, quantity]) => ({ variant_id: variantId, quantity }))
  const buyer = shopper(market)
  const placed = await buyer.complete(await readyCart(buyer, lines))
  if (placed.status !== 200) throw new Error(`not placed: ${JSON.stringify(placed.body)}`)
  return soldOf(market, placed.body.order_group.id)
}

/** What staff do about the money of orders, over HTTP. */
export async function staffDesk(urls: readonly string[]) {
  const token = await adminToken({ url: urls[0] ?? "" })
  let turn = 0
  const send = <T>(path: string, json?: unknown, key?: string) => {
    turn += 1
    const headers: Record<string, string> = key ? { "idempotency-key": key } : {}
    return call<T & ErrorBody>(`${urls[turn % urls.length]}/admin/parcels/${path}`, { json, token, headers })
  }
  const step = async (order: string, name: string, json: unknown = {}) => {
    const answer = await send<ParcelStandingResponse>(`${order}/${name}`, json)
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.parcel
  }
  return {
    step,
    deliver: async ({ order }: Pick<Sold, "order">) => {
      await step(order, "confirm")
      await step(order, "pack")
      await step(order, "hand-over", { carrier: "Bưu điện", tracking_code: "VN123" })
      return step(order, "deliver")
    },
    remit: ({ order }: Pick<Sold, "order">) => step(order, "remit"),
    money: async ({ order }: Pick<Sold, "order">) => (await send<ParcelMoneyResponse>(`${order}/money`)).body.money,
    refund: ({ order }: Pick<Sold, "order">, amount: unknown, key?: string) =>
      send<ParcelRefundResponse>(`${order}/refunds`, { amount, reason: "Hàng bị dập" }, key),
    open: ({ order }: Pick<Sold, "order">, lines: readonly Line[], key?: string) =>
      send<ParcelReturnResponse>(`${order}/returns`, { lines, reason: "Không vừa ý" }, key),
    receive: (
      { order }: Pick<Sold, "order">,
      id: string,
      lines: readonly { line_id: string; restocked: number; damaged: number }[],
      key?: string,
    ) => send<ParcelReturnResponse>(`${order}/returns/${id}/receive`, { lines }, key),
    cancel: ({ order }: Pick<Sold, "order">, id: string, key?: string) =>
      send<ParcelReturnResponse>(`${order}/returns/${id}/cancel`, {}, key),
  }
}

export type StaffDesk = Awaited<ReturnType<typeof staffDesk>>
