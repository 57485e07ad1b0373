import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import type { Decision } from "./steps/change-status"

/** Brings a suspended cooperative back to the market. A reason is required. */
export const reactivateCooperative = createWorkflow("reactivate-cooperative", (input: WorkflowData<Decision>) => {
  return new WorkflowResponse(decide("reactivate", CooperativeEvents.reactivated, input))
})
