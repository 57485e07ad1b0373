import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../staff/steps/record-audit"
import { type RequestSearchRun, requestRunStep } from "./steps/request-run"

/** A person has the index rebuilt or checked. Answers the run's id: the open one when there is one. */
export const requestSearchRun = createWorkflow("request-search-run", (input: WorkflowData<RequestSearchRun>) => {
  const id = requestRunStep(input)
  recordAuditStep(
    transform({ input, id }, ({ input, id }) => ({
      actor: input.actor,
      action: `search-index.${input.kind}`,
      entity: "search_run",
      entity_id: id,
    })),
  )
  return new WorkflowResponse(id)
})
