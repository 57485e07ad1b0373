import { model } from "@medusajs/framework/utils"

/** One write by staff, a member or the system: who did what to which thing, and why. Append-only. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    /** "user:<id>", "member:<id>", "customer:<id>" or "system". */
    actor: model.text().index(),
    /** Set when staff act for a cooperative. */
    on_behalf_of: model.text().nullable(),
    /** Verb of the domain: "cooperative.suspend". */
    action: model.text(),
    entity: model.text(),
    entity_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["entity", "entity_id"] }])
