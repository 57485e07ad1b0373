import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelParcelLines } from "../../../workflows/parcel/cancel-parcel-lines"
import { mishapReasons } from "../data/mishaps"
import type { OrderToAdvance } from "./advance-order"
import type { Mishap } from "./read-mishaps"

/** Goods the cooperative cannot send after all: taken off before they are packed. Does nothing about other mishaps. */
export async function cutLine(scope: MedusaContainer, order: OrderToAdvance, mishap: Mishap): Promise<void> {
  const { line_id, what } = mishap
  if (what.kind !== "cut") return
  const lines = [{ line_id, quantity: what.quantity }]
  await cancelParcelLines(scope, { order_id: order.id, actor: order.actor, lines, reason: mishapReasons.cut })
}
