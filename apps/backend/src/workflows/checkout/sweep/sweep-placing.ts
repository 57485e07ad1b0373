import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../../config/env"
import { openCase } from "../../../modules/order-group/cases/open-case"
import { withConnection } from "../../../modules/order-group/db/connection"
import { type LeaseRow, takeLeases } from "../../../modules/order-group/gateway/sql/attempt"
import { drainOutbox } from "../drain-outbox"
import { leaseSeconds } from "../gateway/lease-seconds"
import { settleWord } from "../gateway/settle-word"
import { decideUnasked } from "./decide-unasked"
import { repairLine } from "./repair-line"

const BATCH = 10
/** After so many attempts a person is told; the machine goes on asking, ever more rarely. */
const CASE_AFTER = 5

/** Purchases whose gateway was asked by a process that is gone, or did not answer: their money is there, and they are placed, or they are released. */
export async function sweepPlacing(scope: MedusaContainer): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const leases = await withConnection(pg, (db) => db.run(takeLeases, [null, BATCH, leaseSeconds(config)]))
  const ends = await Promise.all(leases.map((lease) => sweepOne(scope, lease)))
  if (ends.includes("placed")) await drainOutbox(scope)
}

async function sweepOne(scope: MedusaContainer, lease: LeaseRow) {
  const word = await decideUnasked(scope, lease)
  const end = await settleWord(scope, lease, word, "system")
  const { id, cart_id, session_id, attempts } = lease
  const error = word.kind === "unknown" ? word.error : null
  repairLine(scope, "purchase at its gateway", { order_group_id: id, cart_id, session_id, attempts, end, error })
  if (end === "unknown" && attempts >= CASE_AFTER) {
    const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const detail = { session_id, attempts, error, provider_id: lease.provider_id }
    await withConnection(pg, (db) =>
      openCase(db, { kind: "gateway_unclear", subject_id: id, order_group_id: id, detail }),
    )
  }
  return end
}
