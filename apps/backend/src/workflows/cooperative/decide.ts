import type { CooperativeAction } from "@cho-htx/contracts"
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "../staff/steps/record-audit"
import { changeStatusStep, type Decision } from "./steps/change-status"

/** What all decisions have in common, for use inside a workflow: status with history, audit entry, event. */
export function decide(action: CooperativeAction, eventName: string, input: WorkflowData<Decision>) {
  const changed = changeStatusStep(transform({ input, action }, ({ input, action }) => ({ ...input, action })))
  recordAuditStep(
    transform({ input, changed, action }, ({ input, changed, action }) => ({
      actor: input.actor,
      action: `cooperative.${action}`,
      entity: "cooperative",
      entity_id: changed.id,
      reason: input.reason ?? null,
      before: { status: changed.from },
      after: { status: changed.to },
    })),
  )
  emitEventStep({
    eventName,
    data: transform({ changed }, ({ changed: { id, handle, commune_code } }) => ({ id, handle, commune_code })),
  })
  return changed
}
