import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { actOnLot, type LotInput } from "./act-on-lot"
import { lotMessages } from "./messages"

/** From now on the lot's code answers and its words stand. Published already: nothing happens. Throws CONFLICT when withdrawn. */
export const publishLot = (scope: MedusaContainer, input: LotInput): Promise<void> =>
  actOnLot(scope, input, async (trx, { id, status }) => {
    if (status === "withdrawn") throw new Refusal("conflict", lotMessages.isWithdrawn)
    if (status === "published") return null
    await sql(trx, "update lot set status = 'published', version = version + 1, updated_at = now() where id = ?", [id])
    return { action: "lot.publish" }
  })
