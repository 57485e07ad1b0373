import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../staff/steps/record-audit"
import { removeGroupStep } from "./steps/remove-group"

export interface RemoveGroup {
  id: string
  /** "user:<id>". */
  actor: string
}

/** Takes a group of words out of force; what it was stays in the audit. */
export const removeSynonymGroup = createWorkflow("remove-synonym-group", (input: WorkflowData<RemoveGroup>) => {
  const removed = removeGroupStep(input.id)
  recordAuditStep(
    transform({ input, removed }, ({ input, removed }) => ({
      actor: input.actor,
      action: "synonym_group.remove",
      entity: "synonym_group",
      entity_id: input.id,
      before: { phrases: removed.phrases },
    })),
  )
  return new WorkflowResponse(input.id)
})
