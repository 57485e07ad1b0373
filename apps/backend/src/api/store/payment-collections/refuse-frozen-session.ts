import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pgOf, sql } from "../../../lib/sql"
import { gatewaySentences } from "../../../workflows/checkout/gateway/messages"
import { MarketError } from "../../../workflows/checkout/market-error"

/**
 * Medusa makes a new payment session by deleting the old ones, whatever their cart has become: that of an order, or of a purchase whose
 * gateway is being asked, must stay.
 */
export async function refuseFrozenSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [frozen] = await sql<{ id: string }>(
    pgOf(req.scope),
    `select c.id from cart_payment_collection l join cart c on c.id = l.cart_id and c.completed_at is not null
    where l.payment_collection_id = ? and l.deleted_at is null limit 1`,
    [req.params.id ?? ""],
  )
  if (frozen) throw new MarketError(409, "cart_completed", gatewaySentences.frozen)
  next()
}
