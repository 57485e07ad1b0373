import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CertificateEvents } from "./events"
import { claimExpiredStep } from "./steps/claim-expired"

/**
 * Tells shop and search, once each, which certificates have lapsed. Stars are computed from the last day, so no status
 * changes; but static pages and the index must be made anew on the day.
 */
export const announceExpiredCertificates = createWorkflow("announce-expired-certificates", () => {
  const expired = claimExpiredStep()
  emitEventStep({ eventName: CertificateEvents.expired, data: expired })
  return new WorkflowResponse(expired)
})
