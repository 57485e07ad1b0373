import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decideCertificate } from "./decide-certificate"
import { CertificateEvents } from "./events"
import type { JudgeCertificate } from "./steps/change-certificate"

/** Confirms that a certificate is genuine: its stars show from now until its last day. */
export const verifyCertificate = createWorkflow("verify-certificate", (input: WorkflowData<JudgeCertificate>) => {
  return new WorkflowResponse(decideCertificate("verify", CertificateEvents.verified, input))
})
