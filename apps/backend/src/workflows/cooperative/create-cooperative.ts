import type { CreateCooperativeBody } from "@cho-htx/contracts"
import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "../staff/steps/record-audit"
import { CooperativeEvents } from "./events"
import { insertCooperativeStep } from "./steps/insert-cooperative"

export interface CreateCooperative {
  papers: CreateCooperativeBody
  actor: string
}

/** Takes in the papers of a new seller: a draft that staff admit later. Answers its id, handle and commune. */
export const createCooperative = createWorkflow("create-cooperative", (input: WorkflowData<CreateCooperative>) => {
  const cooperative = insertCooperativeStep(input.papers)
  recordAuditStep(
    transform({ input, cooperative }, ({ input: { actor, papers }, cooperative }) => ({
      actor,
      action: "cooperative.create",
      entity: "cooperative",
      entity_id: cooperative.id,
      after: { status: "draft", name: papers.name, registration_code: papers.registration_code },
    })),
  )
  emitEventStep({ eventName: CooperativeEvents.created, data: cooperative })
  return new WorkflowResponse(cooperative)
})
