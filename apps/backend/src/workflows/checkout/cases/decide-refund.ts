import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Refusal } from "../../../lib/refusal"
import { inTransaction } from "../../../modules/order-group/db/connection"
import { recordRefund } from "../../../modules/order-group/money/record-refund"
import { reopenRefund } from "../../../modules/order-group/money/sql/reopen"
import { ParcelRefused } from "../../../modules/order-group/parcel/parcel-refused"
import { lockParcel } from "../../../modules/order-group/parcel/sql/lock-parcel"
import type { CaseEffect } from "./case-effects"
import { caseSentences } from "./messages"

/** Has a refused refund tried again at once, or records that it was done outside. A refund that fails again comes back as a new case. */
export const decideRefund: CaseEffect = async (scope, { subject_id }, { resolution, actor, note }) => {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await inTransaction(pg, async (db) => {
    const [movement] = await db.run(reopenRefund, [subject_id])
    if (!movement || resolution === "retry") return
    const [parcel] = await db.run(lockParcel, [movement.order_id, null])
    if (!parcel) throw new Refusal("not_found", caseSentences.notFound)
    await recordRefund(db, parcel, movement.amount, { actor, reason: note ?? null }, { movement_id: subject_id })
  }).catch((error: unknown) => {
    throw error instanceof ParcelRefused ? new Refusal("conflict", caseSentences.tooMuch) : error
  })
}
