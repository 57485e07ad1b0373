import { model } from "@medusajs/framework/utils"

/** What an admitted cooperative asks to have changed and only the alliance may: name, papers, address, bank account. One is open at a time. */
export const CooperativeChangeRequest = model
  .define("cooperative_change_request", {
    id: model.id({ prefix: "coopcr" }).primaryKey(),
    cooperative_id: model.text(),
    state: model.enum(["open", "approved", "rejected", "withdrawn"]).default("open"),
    /** GuardedFacts of @cho-htx/contracts, the changed ones only. */
    before: model.json(),
    after: model.json(),
    /** "member:<id>" who asked last. */
    asked_by: model.text(),
    /** "user:<id>". */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "created_at"] },
    {
      on: ["cooperative_id"],
      name: "IDX_cooperative_change_request_one_open",
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
  ])
