import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withConnection } from "../../../modules/order-group/db/connection"
import { dropEvent, retryEvent } from "../../../modules/order-group/outbox/stuck"
import { drainOutbox } from "../drain-outbox"
import type { CaseEffect } from "./case-effects"

/** Has a stuck event tried again at once, or gives it up. An event that fails again comes back as a new case. */
export const decideEvent: CaseEffect = async (scope, { subject_id }, { resolution }) => {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = resolution === "drop" ? dropEvent : retryEvent
  await withConnection(pg, (db) => db.count(query, [subject_id]))
  if (resolution === "retry") await drainOutbox(scope)
}
