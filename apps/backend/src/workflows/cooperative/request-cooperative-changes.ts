import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import type { Decision } from "./steps/change-status"

/** Sends the papers back to a cooperative that has submitted them, with what is to be mended. A reason is required. */
export const requestCooperativeChanges = createWorkflow(
  "request-cooperative-changes",
  (input: WorkflowData<Decision>) => {
    return new WorkflowResponse(decide("request-changes", CooperativeEvents.changesRequested, input))
  },
)
