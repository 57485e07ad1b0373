import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../staff/steps/record-audit"
import { type SaveGroup, saveGroupStep } from "./steps/save-group"

/** Adds or changes a group of words that mean the same; in force on every process within seconds. Answers its id. */
export const saveSynonymGroup = createWorkflow("save-synonym-group", (input: WorkflowData<SaveGroup>) => {
  const written = saveGroupStep(input)
  recordAuditStep(
    transform({ input, written }, ({ input, written: { before, after } }) => ({
      actor: input.actor,
      action: before ? "synonym_group.change" : "synonym_group.create",
      entity: "synonym_group",
      entity_id: after.id,
      before: before && { phrases: before.phrases },
      after: { phrases: after.phrases },
    })),
  )
  return new WorkflowResponse(transform({ written }, ({ written }) => written.after.id))
})
