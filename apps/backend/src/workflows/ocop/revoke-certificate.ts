import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decideCertificate } from "./decide-certificate"
import { CertificateEvents } from "./events"
import type { JudgeCertificate } from "./steps/change-certificate"

/** Withdraws a certificate: its stars vanish from the shop at once. A reason is required. */
export const revokeCertificate = createWorkflow("revoke-certificate", (input: WorkflowData<JudgeCertificate>) => {
  return new WorkflowResponse(decideCertificate("revoke", CertificateEvents.revoked, input))
})
