import { setTimeout } from "node:timers/promises"
import { orderCodeSchema } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam"
import type { MedusaRequest } from "@medusajs/framework/http"
import { networkOf } from "../../../../lib/network-of"
import { pgOf } from "../../../../lib/sql"
import { withConnection } from "../../../../modules/order-group/db/connection"
import { MarketError } from "../../../../workflows/checkout/market-error"
import { sentences } from "../../../../workflows/checkout/messages"
import { limitGuesses } from "../../../../workflows/guess/limit-guesses"
import type { GroupRow } from "../readers/group-row"
import { readTrackedGroup } from "../readers/read-group"

/** A wrong pair answers after this long, whatever was wrong with it. */
const WRONG_AFTER_MS = 150

/**
 * A purchase by its code **and** the buyer's phone: a code alone tells nothing, a phone alone leaks addresses. Throws MarketError 404 for a
 * wrong pair, 429 after too many of them.
 */
export async function findTracked(req: MedusaRequest, typedCode: unknown, typedPhone: unknown): Promise<GroupRow> {
  const code = orderCodeSchema.safeParse(typedCode)
  const phone = parsePhone(typeof typedPhone === "string" ? typedPhone : "")
  const key = code.data ?? "?"
  const address = networkOf(req.ip)
  const limits = [
    { what: "phones of one order code", of: key, most: 10 },
    { what: "order codes from one address", of: address, most: 30 },
  ]
  return limitGuesses(req.scope, { limits, wrong: "order_not_found" }, async () => {
    const answerAt = setTimeout(WRONG_AFTER_MS)
    // A malformed pair asks the database too: how long an answer takes must not tell what was wrong.
    const [row] = await withConnection(pgOf(req.scope), (db) =>
      db.run(readTrackedGroup, [key, phone.ok ? phone.e164 : "?"]),
    )
    if (row) return row
    await answerAt
    throw new MarketError(404, "order_not_found", sentences.wrongPair)
  })
}
