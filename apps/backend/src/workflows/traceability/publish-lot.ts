import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { actOnLot, needSeen, type SeenLotInput } from "./act-on-lot"
import { lotMessages } from "./messages"

/**
 * From now on the lot's code answers and its words stand. Published already: nothing happens. Throws CONFLICT when withdrawn, or when its words
 * are others than the person saw.
 */
export const publishLot = (scope: MedusaContainer, input: SeenLotInput): Promise<void> =>
  actOnLot(scope, input, async (trx, lot) => {
    const { id, status } = lot
    if (status === "withdrawn") throw new Refusal("conflict", lotMessages.isWithdrawn)
    if (status === "published") return null
    needSeen(lot, input)
    await sql(trx, "update lot set status = 'published', version = version + 1, updated_at = now() where id = ?", [id])
    return { action: "lot.publish" }
  })
