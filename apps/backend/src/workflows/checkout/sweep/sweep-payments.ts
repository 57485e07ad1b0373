import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openCase } from "../../../modules/order-group/cases/open-case"
import { withConnection } from "../../../modules/order-group/db/connection"
import { type LeftoverPayment, leftoverPayments, markCanceled } from "../../../modules/order-group/gateway/sql/leftover"
import { cancelAtGateway } from "../gateway/cancel-at-gateway"
import { leastId } from "./least-id"
import { repairLine } from "./repair-line"

const BATCH = 20
const LOOK_BACK_MS = 3 * 24 * 3_600_000

/** Payments behind which no order stands are canceled at their gateway, or come before a person: no charge without an order. */
export async function sweepPayments(scope: MedusaContainer): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const least = leastId("pay", Date.now() - LOOK_BACK_MS)
  const left = await withConnection(pg, (db) => db.run(leftoverPayments, [least, BATCH]))
  for (const payment of left) await endPayment(scope, payment)
}

async function endPayment(scope: MedusaContainer, payment: LeftoverPayment): Promise<void> {
  const { id, session_id, provider_id, cart_id } = payment
  const error = payment.captured ? "captured" : await cancelAtGateway(scope, payment)
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await withConnection(pg, async (db) => {
    if (error === null) await db.count(markCanceled, [id])
    else {
      const detail = { reason: "no_order", session_id, provider_id, cart_id, amount: Number(payment.amount), error }
      await openCase(db, { kind: "paid_late", subject_id: session_id, detail })
    }
  })
  repairLine(scope, "payment without purchase", {
    payment_id: id,
    session_id,
    cart_id,
    canceled: error === null,
    error,
  })
}
