import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inTransaction } from "../../../modules/order-group/db/connection"
import { expireHold } from "../../../modules/order-group/hold/expire-hold"
import { drainOutbox } from "../drain-outbox"
import { holdSentences } from "../hold/messages"
import { retrying } from "../retrying"
import { repairLine } from "./repair-line"

const BATCH = 50

/** Purchases whose transfer did not come in time: canceled, one transaction each. */
export async function sweepHolds(scope: MedusaContainer): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let ended = 0
  while (ended < BATCH) {
    const group = await retrying(() => inTransaction(pg, (db) => expireHold(db, holdSentences.expired)))
    if (!group) break
    ended += 1
    repairLine(scope, "hold expired", { order_group_id: group.id, code: group.code })
  }
  if (ended > 0) await drainOutbox(scope)
}
