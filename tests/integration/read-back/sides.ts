import { expect } from "vitest"
import { createCooperative } from "../../fixtures/cooperative.js"
import { createProduct } from "../../fixtures/product.js"
import type { Bench } from "./bench.js"
import { stockOrder } from "./stock-order.js"

/** Everything about money that Medusa's admin can show of an order. */
const fields = [
  "*items,*items.adjustments,*items.detail,*shipping_methods,*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures,*payment_collections.payments.refunds,*summary,*transactions,*credit_lines",
  "+total,+subtotal,+item_total,+shipping_total,+credit_line_total,+payment_status,+version",
].join(",")

/** One order of two lines, two of the first and three of the second. */
export interface Side {
  order: string
  payment: string
  /** Đồng. */
  total: number
  /** Ids of the lines, by quantity. */
  lines: string[]
}

/**
 * Two orders for equal carts of one cooperative: ours, and one that Medusa has made and that belongs to no purchase of the market, so that
 * its own routes move its money and goods.
 */
export async function openSides({ market, token, pair, read }: Bench) {
  const cooperative = await createCooperative(market)
  const products = [
    await createProduct(market, cooperative, { price: 30_000 }),
    await createProduct(market, cooperative, { price: 50_000 }),
  ]
  const lines = products.map(({ variantId }, index) => ({ variant_id: variantId, quantity: index + 2 }))
  const side = async (order: string): Promise<Side> => {
    const { rows } = await market.pool.query<Side>(
      `select o.id as order, p.id as payment, p.amount::int as total,
        (select json_agg(i.item_id order by i.quantity) from order_item i where i.order_id = o.id and i.version = 1) as lines
      from "order" o join order_payment_collection l on l.order_id = o.id join payment p on p.payment_collection_id = l.payment_collection_id
      where o.id = $1`,
      [order],
    )
    if (!rows[0]) throw new Error(`no order ${order}`)
    return rows[0]
  }
  return {
    market,
    token,
    locationId: cooperative.stockLocationId,
    make: async (): Promise<[ours: Side, theirs: Side]> => {
      const { ours, theirs } = await pair({ lines, shippingOptionId: cooperative.shippingOptionId })
      return [await side(ours), await side(theirs)]
    },
    deliverByMedusa: async ({ order }: Side) => {
      const stock = await stockOrder(market, token, order, cooperative.stockLocationId)
      await stock.fulfill()
      await stock.ship("VN123")
      await stock.deliver()
    },
    expectAlike: async (ours: Side, theirs: Side) => {
      for (const query of ["", `?fields=${fields}`])
        expect(await read(`orders/${ours.order}${query}`, "order")).toEqual(
          await read(`orders/${theirs.order}${query}`, "order"),
        )
    },
    /** A return as Medusa's own route shows it. */
    readReturn: (id: string) => read(`returns/${id}?fields=*items`, "return"),
  }
}

export type Sides = Awaited<ReturnType<typeof openSides>>
