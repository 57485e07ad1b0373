import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inTransaction } from "../../modules/order-group/db/connection"
import { type IncomingTransfer, payHeld, type TransferEnd } from "../../modules/order-group/hold/pay-held"
import { drainOutbox } from "./drain-outbox"
import { retrying } from "./retrying"
import { repairLine } from "./sweep/repair-line"

/**
 * A bank says that money has come for a purchase: what is due is captured on all its orders, exactly once per transfer; anything else waits
 * for a person. For the webhook of a bank or gateway, once its word is verified. Throws RangeError for an amount that is no whole đồng.
 */
export async function markPaid(scope: MedusaContainer, transfer: IncomingTransfer): Promise<TransferEnd> {
  if (!Number.isSafeInteger(transfer.amount) || transfer.amount < 1)
    throw new RangeError(`${transfer.amount} is no amount of money in đồng`)
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const end = await retrying(() => inTransaction(pg, (db) => payHeld(db, transfer)))
  if (end === "paid") void drainOutbox(scope)
  else {
    const { order_group_id, amount, reference } = transfer
    repairLine(scope, "transfer not taken", { order_group_id, amount, reference, end })
  }
  return end
}
