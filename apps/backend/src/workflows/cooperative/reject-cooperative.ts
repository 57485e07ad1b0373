import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import type { Decision } from "./steps/change-status"

/** Turns a cooperative away that has submitted its papers; its registration code is free for a new registration. A reason is required. */
export const rejectCooperative = createWorkflow("reject-cooperative", (input: WorkflowData<Decision>) => {
  return new WorkflowResponse(decide("reject", CooperativeEvents.rejected, input))
})
