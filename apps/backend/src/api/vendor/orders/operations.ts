import {
  attachLotsSchema,
  openReturnSchema,
  orderDocumentQuerySchema,
  orderLotsResponseSchema,
  type ParcelStep,
  parcelMoneyResponseSchema,
  parcelRefundResponseSchema,
  parcelReturnResponseSchema,
  parcelStandingResponseSchema,
  parcelStepSchema,
  receiveReturnSchema,
  refundSchema,
  vendorOrderListQuerySchema,
  vendorOrderListResponseSchema,
  vendorOrderResponseSchema,
} from "@cho-htx/contracts"
import { stepSchemas } from "../../lib/parcel/step-schemas"
import type { VendorOperation } from "../_operations/operation"

const order = "/vendor/orders/:order_id"

const summaries: Record<keyof typeof stepSchemas, string> = {
  confirm: "The cooperative takes the order.",
  pack: "Everything is packed.",
  "hand-over": "The parcel is with its carrier.",
  deliver: "The buyer has it.",
  fail: "The buyer could not be reached or refused it.",
  "return-to-stock": "What failed to be delivered is back on the shelf.",
  remit: "The carrier has paid the cash it collected.",
  cancel: "The cooperative cannot deliver; stock and money go back.",
  "cancel-lines": "Part of the order cannot be delivered.",
}
const steps = Object.keys(stepSchemas) as (keyof typeof stepSchemas & ParcelStep)[]

/** Orders of the signed-in member's cooperative. */
export const orderOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/orders",
    summary: "Orders in one state, the longest in it last, by cursor.",
    action: "read",
    query: vendorOrderListQuerySchema,
    answer: vendorOrderListResponseSchema,
  },
  {
    method: "GET",
    path: order,
    summary: "What to pack, for whom, and what happened.",
    action: "read",
    answer: vendorOrderResponseSchema,
  },
  ...steps.map(
    (step): VendorOperation => ({
      method: "POST",
      path: `${order}/${step}`,
      summary: summaries[step],
      action: step,
      body: stepSchemas[step],
      answer: parcelStandingResponseSchema,
    }),
  ),
  {
    method: "GET",
    path: `${order}/money`,
    summary: "Captures, refunds and returns of an order.",
    action: "money",
    states: ["draft", "submitted", "active", "suspended", "closed"],
    answer: parcelMoneyResponseSchema,
  },
  {
    method: "POST",
    path: `${order}/refunds`,
    summary: "Money goes back to the buyer, at most what was captured.",
    action: "refund",
    body: refundSchema,
    answer: parcelRefundResponseSchema,
  },
  {
    method: "POST",
    path: `${order}/returns`,
    summary: "The buyer sends goods back.",
    action: "return",
    body: openReturnSchema,
    answer: parcelReturnResponseSchema,
  },
  {
    method: "POST",
    path: `${order}/returns/:return_id/receive`,
    summary: "Returned goods are here.",
    action: "return",
    body: receiveReturnSchema,
    answer: parcelReturnResponseSchema,
  },
  {
    method: "POST",
    path: `${order}/returns/:return_id/cancel`,
    summary: "The return will not come.",
    action: "return",
    body: parcelStepSchema,
    answer: parcelReturnResponseSchema,
  },
  {
    method: "GET",
    path: `${order}/lots`,
    summary: "Which lots the packs are from.",
    action: "read",
    answer: orderLotsResponseSchema,
  },
  {
    method: "POST",
    path: `${order}/lots`,
    summary: "Says which lots the packs of the named lines are from.",
    action: "pack",
    body: attachLotsSchema,
    answer: orderLotsResponseSchema,
  },
  {
    method: "GET",
    path: "/vendor/orders/documents",
    summary: "Pick list, packing slips or labels of up to 50 orders, PDF.",
    action: "read",
    query: orderDocumentQuerySchema,
    refuses: [404, 409],
    answer: null,
  },
]
