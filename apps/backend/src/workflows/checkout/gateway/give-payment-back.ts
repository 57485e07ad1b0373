import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openCase } from "../../../modules/order-group/cases/open-case"
import { withConnection } from "../../../modules/order-group/db/connection"
import { repairLine } from "../sweep/repair-line"
import { cancelAtGateway, type GatewaySession } from "./cancel-at-gateway"

/** Money came for a purchase that is no more: the gateway cancels it, or a person gives it back. No charge stays without an order. */
export async function givePaymentBack(
  scope: MedusaContainer,
  session: GatewaySession & { cart_id: string },
): Promise<void> {
  const error = await cancelAtGateway(scope, session)
  const { session_id, provider_id, cart_id } = session
  if (error !== null) {
    const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const detail = { reason: "no_order", session_id, provider_id, cart_id, error }
    await withConnection(pg, (db) => openCase(db, { kind: "paid_late", subject_id: session_id, detail }))
  }
  repairLine(scope, "payment without purchase", { session_id, cart_id, canceled: error === null, error })
}
