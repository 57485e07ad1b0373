import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import type { Decision } from "./steps/change-status"

/** Takes a cooperative's goods off the market at once; orders already placed go on. A reason is required. */
export const suspendCooperative = createWorkflow("suspend-cooperative", (input: WorkflowData<Decision>) => {
  return new WorkflowResponse(decide("suspend", CooperativeEvents.suspended, input))
})
