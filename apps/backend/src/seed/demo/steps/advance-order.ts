import type { ParcelState } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StepInput } from "../../../modules/order-group/parcel/take-step"
import { cancelParcel } from "../../../workflows/parcel/cancel-parcel"
import { confirmParcel } from "../../../workflows/parcel/confirm-parcel"
import { deliverParcel } from "../../../workflows/parcel/deliver-parcel"
import { failParcel } from "../../../workflows/parcel/fail-parcel"
import { handOverParcel } from "../../../workflows/parcel/hand-over-parcel"
import { packParcel } from "../../../workflows/parcel/pack-parcel"
import { remitParcel } from "../../../workflows/parcel/remit-parcel"
import { returnParcelToStock } from "../../../workflows/parcel/return-parcel-to-stock"
import { carriers, stepReasons } from "../data/orders"

/** One cooperative's order of a purchase on its way. */
export interface OrderToAdvance {
  id: string
  /** Who takes the steps: "member:<id>", or "system" for a cooperative without members. */
  actor: string
  /** Picks carrier and tracking code. */
  number: number
}

/** The steps that lead to each state, in their order. */
const ways: Record<ParcelState, readonly ParcelState[]> = {
  placed: [],
  confirmed: ["confirmed"],
  packed: ["confirmed", "packed"],
  shipped: ["confirmed", "packed", "shipped"],
  delivered: ["confirmed", "packed", "shipped", "delivered"],
  remitted: ["confirmed", "packed", "shipped", "delivered", "remitted"],
  delivery_failed: ["confirmed", "packed", "shipped", "delivery_failed"],
  returned: ["confirmed", "packed", "shipped", "delivery_failed", "returned"],
  canceled: ["canceled"],
}

/** Takes one order to `state` by the steps its cooperative would take; nothing is skipped. */
export async function advanceOrder(scope: MedusaContainer, order: OrderToAdvance, state: ParcelState): Promise<void> {
  const carrier = carriers[order.number % carriers.length] ?? ""
  const tracking_code = `DEMO${String(order.number).padStart(6, "0")}`
  const steps: Record<ParcelState, (input: StepInput) => Promise<unknown>> = {
    placed: async () => undefined,
    confirmed: (input) => confirmParcel(scope, input),
    packed: (input) => packParcel(scope, input),
    shipped: (input) => handOverParcel(scope, { ...input, carrier, tracking_code }),
    delivered: (input) => deliverParcel(scope, input),
    remitted: (input) => remitParcel(scope, input),
    delivery_failed: (input) => failParcel(scope, { ...input, reason: stepReasons.delivery_failed }),
    returned: (input) => returnParcelToStock(scope, input),
    canceled: (input) => cancelParcel(scope, { ...input, reason: stepReasons.canceled }),
  }
  for (const step of ways[state]) await steps[step]({ order_id: order.id, actor: order.actor })
}
