import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../apps/backend/src/lib/sql"
import { completeCart } from "../../../apps/backend/src/modules/order-group/completion/complete-cart"
import { drainOutbox } from "../../../apps/backend/src/workflows/checkout/drain-outbox"
import { paymentModeOf } from "../../../apps/backend/src/workflows/checkout/gateway/payment-mode-of"
import { settlePlacing } from "../../../apps/backend/src/workflows/checkout/gateway/settle-placing"
import { markPaid } from "../../../apps/backend/src/workflows/checkout/mark-paid"
import { sweepHolds } from "../../../apps/backend/src/workflows/checkout/sweep/sweep-holds"
import { sweepPlacing } from "../../../apps/backend/src/workflows/checkout/sweep/sweep-placing"
import { deliveryFee } from "../../../apps/backend/src/workflows/market-cart/delivery-fee"
import { refundOrder } from "../../../apps/backend/src/workflows/money/refund-order"
import { workOffMovements } from "../../../apps/backend/src/workflows/money/work-off-movements"
import { cancelOrderGroup } from "../../../apps/backend/src/workflows/parcel/cancel-order-group"
import { cancelParcel } from "../../../apps/backend/src/workflows/parcel/cancel-parcel"
import { cancelParcelLines } from "../../../apps/backend/src/workflows/parcel/cancel-parcel-lines"
import { confirmParcel } from "../../../apps/backend/src/workflows/parcel/confirm-parcel"
import { deliverParcel } from "../../../apps/backend/src/workflows/parcel/deliver-parcel"
import { failParcel } from "../../../apps/backend/src/workflows/parcel/fail-parcel"
import { handOverParcel } from "../../../apps/backend/src/workflows/parcel/hand-over-parcel"
import { packParcel } from "../../../apps/backend/src/workflows/parcel/pack-parcel"
import { remitParcel } from "../../../apps/backend/src/workflows/parcel/remit-parcel"
import { returnParcelToStock } from "../../../apps/backend/src/workflows/parcel/return-parcel-to-stock"
import { cancelReturn } from "../../../apps/backend/src/workflows/return/cancel-return"
import { openReturn } from "../../../apps/backend/src/workflows/return/open-return"
import { receiveReturn } from "../../../apps/backend/src/workflows/return/receive-return"
import { adjustStock } from "../../../apps/backend/src/workflows/stock/adjust-stock"

/** What a flow is told; each reads what it needs. Amounts in đồng. */
export interface FlowInput {
  cart_id: string
  order_id: string
  order_group_id: string
  /** The Idempotency-Key of a step: a repetition under it happens once. */
  key: string
  amount: number
  reference: string
  line_id: string
  case_id: string
  cooperative_id: string
  return_id: string
  variant_id: string
  quantity: number
}

export type Flow = (scope: MedusaContainer, input: FlowInput) => Promise<unknown>

/** Prices of the kill tests' goods; what a price is has tests of its own. */
const price = { amount: 50_000, original_amount: 50_000, is_sale: false, is_tax_inclusive: true }

const complete: Flow = async (scope, { cart_id }) => {
  const group = await completeCart(pgOf(scope), cart_id, {
    knownPrice: () => price,
    wrongDiscounts: () => [],
    feeOf: deliveryFee,
    modeOf: (provider) => paymentModeOf(scope, provider),
    holdMinutes: 30,
    leaseSeconds: 7,
    customerId: null,
  })
  return group.state === "placed" ? group : settlePlacing(scope, group)
}

const by = ({ order_id, key }: FlowInput) => ({ order_id, actor: "user:kill", request_key: key })
const reason = "Thử ngắt điện"

/** Everything that is killed at its boundaries, by name. */
export const flows: Record<string, Flow> = {
  complete,
  drain: (scope) => drainOutbox(scope),
  "sweep-placing": (scope) => sweepPlacing(scope),
  "sweep-holds": (scope) => sweepHolds(scope),
  "sweep-money": (scope) => workOffMovements(scope),
  paid: (scope, { order_group_id, amount, reference }) => markPaid(scope, { order_group_id, amount, reference }),
  confirm: (scope, input) => confirmParcel(scope, by(input)),
  pack: (scope, input) => packParcel(scope, by(input)),
  "hand-over": (scope, input) => handOverParcel(scope, { ...by(input), carrier: "Người giao" }),
  deliver: (scope, input) => deliverParcel(scope, by(input)),
  fail: (scope, input) => failParcel(scope, { ...by(input), reason }),
  "return-to-stock": (scope, input) => returnParcelToStock(scope, by(input)),
  remit: (scope, input) => remitParcel(scope, by(input)),
  cancel: (scope, input) => cancelParcel(scope, { ...by(input), reason }),
  "cancel-lines": (scope, input) =>
    cancelParcelLines(scope, { ...by(input), reason, lines: [{ line_id: input.line_id, quantity: 1 }] }),
  "cancel-group": (scope, { order_group_id, key }) =>
    cancelOrderGroup(scope, { order_group_id, actor: "user:kill", request_key: key, reason }),
  refund: (scope, input) => refundOrder(scope, { ...by(input), amount: input.amount, reason }),
  "open-return": (scope, input) =>
    openReturn(scope, { ...by(input), reason, lines: [{ line_id: input.line_id, quantity: 1 }] }),
  "receive-return": (scope, input) =>
    receiveReturn(scope, {
      ...by(input),
      return_id: input.return_id,
      lines: [{ line_id: input.line_id, restocked: 1, damaged: 0 }],
    }),
  "adjust-stock": (scope, { variant_id, quantity, key }) =>
    adjustStock(scope, { variant_id, quantity, reason, actor: "user:kill", request_key: key }),
  "cancel-return": (scope, input) => cancelReturn(scope, { ...by(input), return_id: input.return_id }),
}
