import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { actOnLot, needDraft, needSeen, type SeenLotInput } from "./act-on-lot"

/**
 * Takes a draft, its steps and its link to the goods away. Throws NOT_FOUND when there is no such lot, CONFLICT once it is published or when it is
 * not as the person saw it.
 */
export const removeLot = (scope: MedusaContainer, input: SeenLotInput): Promise<void> =>
  actOnLot(scope, input, async (trx, lot) => {
    needDraft(lot)
    needSeen(lot, input)
    await sql(
      trx,
      "update lot_step set deleted_at = now(), request_key = null where lot_id = ? and deleted_at is null",
      [lot.id],
    )
    await sql(trx, "update lot_variant set deleted_at = now() where lot_id = ? and deleted_at is null", [lot.id])
    await sql(trx, "update lot set deleted_at = now() where id = ?", [lot.id])
    return { action: "lot.remove" }
  })
