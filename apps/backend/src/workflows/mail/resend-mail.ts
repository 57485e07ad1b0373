import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../staff/steps/record-audit"
import { reviveMailStep } from "./steps/revive-mail"

export interface ResendMail {
  id: string
  /** "user:<id>". */
  actor: string
}

/** A person sends a mail again that was given up: its tries start anew, and the job takes it within seconds. */
export const resendMail = createWorkflow("resend-mail", (input: WorkflowData<ResendMail>) => {
  const id = reviveMailStep(input.id)
  recordAuditStep(
    transform({ input }, ({ input }) => ({
      actor: input.actor,
      action: "mail.resend",
      entity: "outgoing_mail",
      entity_id: input.id,
    })),
  )
  return new WorkflowResponse(id)
})
