import { generateEntityId } from "@medusajs/framework/utils"
import type { CartLineRow, CartMethodRow, CartRow } from "./cart-row"
import { totalsOf } from "./totals"
import { withWholeDiscounts } from "./whole-discounts"

export interface PlannedLine extends CartLineRow {
  order_line_id: string
}

/** What one cooperative receives: one Medusa order. */
export interface OrderPlan {
  id: string
  cooperative_id: string
  lines: PlannedLine[]
  methods: CartMethodRow[]
  /** Integer đồng. */
  total: number
}

export interface CompletionPlan {
  orders: OrderPlan[]
  /** Integer đồng: the sum of the orders by construction. */
  total: number
}

/** Splits a cart into one order per cooperative, in a stable order; discounts are whole đồng afterwards. Pure but for fresh ids. */
export function planOrders(cart: CartRow): CompletionPlan {
  const { lines, methods } = withWholeDiscounts(cart)
  const sellers = [...new Set(lines.map((line) => line.cooperative_id))].filter((id) => id !== null).sort()
  const orders = sellers.map((cooperativeId): OrderPlan => {
    const own = lines.filter((line) => line.cooperative_id === cooperativeId)
    const ownMethods = methods.filter((method) => method.cooperative_id === cooperativeId)
    return {
      id: generateEntityId(undefined, "order"),
      cooperative_id: cooperativeId,
      lines: own.map((line) => ({ ...line, order_line_id: generateEntityId(undefined, "ordli") })),
      methods: ownMethods,
      total: totalsOf(cart.currency_code, own, ownMethods).total,
    }
  })
  return { orders, total: orders.reduce((sum, order) => sum + order.total, 0) }
}
