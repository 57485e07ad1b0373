import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffModuleService } from "../../../modules/staff/service"

export interface AuditInput {
  /** "user:<id>", "member:<id>", "customer:<id>" or "system". */
  actor: string
  on_behalf_of?: string | null
  /** Verb of the domain: "cooperative.suspend". */
  action: string
  entity: string
  entity_id: string
  reason?: string | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/** Writes who did what to which thing, and why; every write by staff passes here. Taken back when the workflow fails. */
export const recordAuditStep = createStep(
  "record-audit",
  async (input: AuditInput, { container }) => {
    const entry = await container.resolve<StaffModuleService>(STAFF_MODULE).createAuditEntries(input)
    return new StepResponse(entry.id, entry.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<StaffModuleService>(STAFF_MODULE).deleteAuditEntries(id)
  },
)
