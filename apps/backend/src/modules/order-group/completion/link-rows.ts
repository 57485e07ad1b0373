import { entityId } from "../../../lib/entity-id"
import type { CartRow } from "./cart-row"
import type { CompletionPlan } from "./plan"
import type { RowWriter } from "./row-writer"

const id = entityId

export interface PlacedIds {
  group_id: string
  payment_id: string
  payment_collection_id: string
}

/** Links, allocations and outbox events of all orders of one purchase. */
export function writeLinks(write: RowWriter, cart: CartRow, plan: CompletionPlan, ids: PlacedIds): void {
  for (const order of plan.orders) {
    const order_id = order.id
    write("order_cart", { id: id("ordercart"), order_id, cart_id: cart.id })
    write("order_payment_collection", {
      id: id("ordpay"),
      order_id,
      payment_collection_id: ids.payment_collection_id,
    })
    write("order_group_order", { id: id("ordgrpord"), order_group_id: ids.group_id, order_id })
    write("cooperative_order", { id: id("coopord"), cooperative_id: order.cooperative_id, order_id })
    write("payment_allocation", {
      id: id("payalloc"),
      order_id,
      cooperative_id: order.cooperative_id,
      payment_id: ids.payment_id,
      amount: order.total,
      order_group_id: ids.group_id,
    })
    write("parcel", {
      id: id("parcel"),
      order_id,
      cooperative_id: order.cooperative_id,
      order_group_id: ids.group_id,
      state: "placed",
    })
    for (const promotion of usedPromotions(cart, order.lines, order.methods))
      write("order_promotion", { id: id("orderpromo"), order_id, promotion_id: promotion })
    write("outbox_event", { id: id("outbox"), name: "order.placed", data: { id: order_id } })
  }
  write("outbox_event", { id: id("outbox"), name: "order-group.placed", data: { id: ids.group_id } })
}

type Discounted = { adjustments: { promotion_id: string | null; code: string | null; raw_amount: { value: string } }[] }

/** A promotion of the cart belongs to an order when it cut something there, or when it cut nothing anywhere. */
function usedPromotions(cart: CartRow, ...parts: (readonly Discounted[])[]): string[] {
  const cutsIn = (rows: readonly Discounted[], promotion: string) =>
    rows.some((row) => row.adjustments.some((cut) => cut.promotion_id === promotion))
  const everywhere = [...cart.lines, ...cart.methods]
  return cart.promotions
    .map((promotion) => promotion.id)
    .filter((promotion) => cutsIn(parts.flat(), promotion) || !cutsIn(everywhere, promotion))
}
