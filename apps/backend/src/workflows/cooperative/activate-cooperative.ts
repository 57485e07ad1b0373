import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decide } from "./decide"
import { CooperativeEvents } from "./events"
import { openDelivery } from "./open-delivery"
import type { Decision } from "./steps/change-status"
import { loadActivationStep } from "./steps/load-activation"

/** Admits a cooperative: it may sell from now on and owns everything Medusa needs to ship its goods. All or nothing. */
export const activateCooperative = createWorkflow("activate-cooperative", (input: WorkflowData<Decision>) => {
  const changed = decide("activate", CooperativeEvents.activated, input)
  const activation = loadActivationStep(changed.id)
  const delivery = openDelivery.runAsStep({ input: activation })
  return new WorkflowResponse(
    transform({ changed, delivery }, ({ changed, delivery }) => ({ ...changed, ...delivery })),
  )
})
