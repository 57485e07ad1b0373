import { setTimeout } from "node:timers/promises"
import { type OrderGroupResponse, orderCodeSchema, trackOrderSchema } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withConnection } from "../../../../modules/order-group/db/connection"
import { MarketError } from "../../../../workflows/checkout/market-error"
import { sentences } from "../../../../workflows/checkout/messages"
import { marketRoute } from "../../market-carts/market-route"
import { groupView } from "../readers/group-view"
import { readTrackedGroup } from "../readers/read-group"
import { countWrongTry, refuseGuessing } from "./limits"

/** A wrong pair answers after this long, whatever was wrong with it. */
const WRONG_AFTER_MS = 150

/** A purchase by its code **and** the buyer's phone: a code alone tells nothing, a phone alone leaks addresses. */
export const POST = marketRoute(async (req: MedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  const asked = trackOrderSchema.safeParse(req.body)
  const code = orderCodeSchema.safeParse(asked.data?.code)
  const phone = parsePhone(asked.data?.phone ?? "")
  const key = code.data ?? "?"
  const address = req.ip ?? "?"
  await refuseGuessing(key, address)
  const answerAt = setTimeout(WRONG_AFTER_MS)
  const pg = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // A malformed pair asks the database too: how long an answer takes must not tell what was wrong.
  const [row] = await withConnection(pg, (db) => db.run(readTrackedGroup, [key, phone.ok ? phone.e164 : "?"]))
  if (!row) {
    await Promise.all([countWrongTry(key, address), answerAt])
    throw new MarketError(404, "order_not_found", sentences.wrongPair)
  }
  res.json({ order_group: groupView(row) })
})
