import type { MedusaContainer } from "@medusajs/framework/types"
import { type CancelGroup, cancelGroup, type GroupCanceled } from "../../modules/order-group/parcel/cancel-group"
import { inStep } from "./run-step"

/**
 * Cancels a whole purchase in one transaction: every order that still can be, the others are named. The system does the same inside a
 * transaction of its own with `cancelGroup`. Throws Refusal, also when nothing could be canceled.
 */
export const cancelOrderGroup = (scope: MedusaContainer, input: CancelGroup): Promise<GroupCanceled> =>
  inStep(
    scope,
    "cancel-group",
    (db) => cancelGroup(db, input),
    ({ canceled }) => canceled,
  )
