import { entityId } from "../../../lib/entity-id"
import type { CartLineRow, CartMethodRow, CartRow } from "./cart-row"
import { checkCredit, checkTotal } from "./check-cart"
import { type CreditPart, splitCredit } from "./split-credit"
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
  /** What credit lines of the cart pay for. */
  credit: CreditPart[]
  /** What is left to pay, integer đồng. */
  total: number
}

export interface CompletionPlan {
  orders: OrderPlan[]
  /** Integer đồng: the sum of the orders by construction. */
  total: number
}

/**
 * Splits a cart into one order per cooperative, in a stable order; discounts are whole đồng afterwards and credit is split to the đồng. Pure
 * but for fresh ids. Throws CompletionRefused when the orders cost more than a purchase
 * may, or less than the credit.
 */
export function planOrders(cart: CartRow): CompletionPlan {
  const { lines, methods } = withWholeDiscounts(cart)
  const sellers = [...new Set(lines.map((line) => line.cooperative_id))].filter((id) => id !== null).sort()
  const parts = sellers.map((seller) => {
    const own = lines.filter((line) => line.cooperative_id === seller)
    const ownMethods = methods.filter((method) => method.cooperative_id === seller)
    return { seller, lines: own, methods: ownMethods, total: totalsOf(cart.currency_code, own, ownMethods).total }
  })
  const totals = parts.map((part) => part.total)
  checkTotal(sum(totals))
  checkCredit(cart, sum(totals))
  const credit = splitCredit(cart.credit_lines, totals)
  const orders = parts.map(
    (part, index): OrderPlan => ({
      id: entityId("order"),
      cooperative_id: part.seller,
      lines: part.lines.map((line) => ({ ...line, order_line_id: entityId("ordli") })),
      methods: part.methods,
      credit: credit[index] ?? [],
      total: part.total - sum((credit[index] ?? []).map((line) => line.amount)),
    }),
  )
  return { orders, total: sum(orders.map((order) => order.total)) }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
