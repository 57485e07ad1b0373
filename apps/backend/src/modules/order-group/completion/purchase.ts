import { entityId } from "../../../lib/entity-id"
import type { PendingPurchase } from "../gateway/pending"
import type { CartRow, PaymentSessionRow } from "./cart-row"
import { groupRow } from "./group-row"
import { writeLinks } from "./link-rows"
import { writeOrder } from "./order-rows"
import type { CompletionPlan } from "./plan"
import { promotionUses } from "./promotion-uses"
import { collectRows } from "./row-writer"

/** Everything a planned cart becomes, as rows: written at once, or kept until a gateway has said yes. Pure but for fresh ids. */
export function purchaseOf(
  cart: CartRow,
  plan: CompletionPlan,
  session: PaymentSessionRow,
  group_id: string,
): PendingPurchase {
  const payment_id = entityId("pay")
  const payment_collection_id = cart.payment?.id ?? ""
  const { rows, write } = collectRows()
  for (const order of plan.orders) writeOrder(write, cart, order)
  writeLinks(write, cart, plan, { group_id, payment_id, payment_collection_id })
  const { provider_id } = session
  return {
    cart_id: cart.id,
    session_id: session.id,
    payment_id,
    payment_collection_id,
    provider_id,
    currency_code: cart.currency_code,
    total: plan.total,
    rows,
    group: groupRow(cart, {
      id: group_id,
      total: plan.total,
      payment_collection_id,
      payment_provider_id: provider_id,
    }),
    discounted: Boolean(
      rows.order_promotion ?? rows.order_line_item_adjustment ?? rows.order_shipping_method_adjustment,
    ),
    orders: plan.orders.map(({ id, credit, total }) => ({ id, credit, total })),
    uses: promotionUses(cart.promotions, [...cart.lines, ...cart.methods]),
    buyer: { customer_id: cart.customer_id, email: cart.email },
  }
}
