import type { MedusaContainer } from "@medusajs/framework/types"
import { refundOrder } from "../../../workflows/money/refund-order"
import { openReturn } from "../../../workflows/return/open-return"
import { receiveReturn } from "../../../workflows/return/receive-return"
import { mishapReasons } from "../data/mishaps"
import type { OrderToAdvance } from "./advance-order"
import type { Mishap } from "./read-mishaps"

/** What happens once the buyer has the goods: money given back, a return asked for or received. */
export async function settleMishap(scope: MedusaContainer, order: OrderToAdvance, mishap: Mishap): Promise<void> {
  const { line_id, what } = mishap
  const step = { order_id: order.id, actor: order.actor }
  if (what.kind === "refund") await refundOrder(scope, { ...step, amount: what.amount, reason: mishapReasons.refund })
  if (what.kind !== "return") return
  const lines = [{ line_id, quantity: what.quantity }]
  const { return_id } = await openReturn(scope, { ...step, lines, reason: mishapReasons.return })
  if (what.came) await receiveReturn(scope, { ...step, return_id, lines: [{ line_id, ...what.came }] })
}
