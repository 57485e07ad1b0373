import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "../staff/steps/record-audit"
import type { CertificateDecision } from "./judge-certificate"
import { changeCertificateStep, type JudgeCertificate } from "./steps/change-certificate"

/** What both decisions have in common, for use inside a workflow: status, audit entry, event. */
export function decideCertificate(
  decision: CertificateDecision,
  eventName: string,
  input: WorkflowData<JudgeCertificate>,
) {
  const changed = changeCertificateStep(
    transform({ input, decision }, ({ input, decision }) => ({ ...input, decision })),
  )
  recordAuditStep(
    transform({ input, changed, decision }, ({ input, changed, decision }) => ({
      actor: input.actor,
      action: `certificate.${decision}`,
      entity: "certificate",
      entity_id: changed.id,
      reason: input.reason ?? null,
      before: { status: changed.before },
      after: { status: changed.after },
    })),
  )
  emitEventStep({ eventName, data: transform({ changed }, ({ changed }) => ({ id: changed.id })) })
  return changed
}
