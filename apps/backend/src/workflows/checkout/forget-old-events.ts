import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withConnection } from "../../modules/order-group/db/connection"
import { forgetEvents } from "../../modules/order-group/outbox/sql"

/** Deletes up to 1,000 events emitted more than a week ago. */
export function forgetOldEvents(scope: MedusaContainer): Promise<number> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return withConnection(pg, (db) => db.count(forgetEvents, [1000]))
}
