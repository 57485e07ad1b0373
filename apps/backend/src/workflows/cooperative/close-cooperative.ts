import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import type { Decision } from "./steps/change-status"

/** Ends a cooperative's selling for good; its orders and history stay. A reason is required. */
export const closeCooperative = createWorkflow("close-cooperative", (input: WorkflowData<Decision>) => {
  return new WorkflowResponse(decide("close", CooperativeEvents.closed, input))
})
