import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { messages } from "../_http/messages"
import { pgOf } from "../_sql/pg"
import { rows } from "../_sql/rows"

/**
 * One payment covers every order of a purchase, and stock capture would put the whole of it on one of them
 * (design §5.7): such a payment is captured per order, never from the host's order page.
 */
export async function refuseSharedCapture(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [shared] = await rows<{ orders: number }>(
    pgOf(req.scope),
    "select count(*)::int as orders from (select 1 from payment_allocation where payment_id = ? limit 2) found",
    [req.params.id ?? ""],
  )
  if ((shared?.orders ?? 0) < 2) return next()
  next(new MedusaError(MedusaError.Types.NOT_ALLOWED, messages.sharedPayment))
}
