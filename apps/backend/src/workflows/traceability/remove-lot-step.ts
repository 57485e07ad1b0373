import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { actOnLot, type LotInput, needDraft } from "./act-on-lot"
import { lotMessages } from "./messages"

/** Takes a step out of a draft. Throws NOT_FOUND when the lot has no such step, CONFLICT once it is published. */
export const removeLotStep = (scope: MedusaContainer, input: LotInput & { step_id: string }): Promise<void> =>
  actOnLot(scope, input, async (trx, lot) => {
    const gone = await sql<{ kind: string; on: string }>(
      trx,
      `update lot_step set deleted_at = now(), request_key = null where id = ? and lot_id = ? and deleted_at is null returning kind, "on"`,
      [input.step_id, lot.id],
    )
    if (gone.length === 0) throw new Refusal("not_found", lotMessages.stepNotFound)
    // Last, so that a step of nobody's or of others is not found whatever the lot is; what was taken out comes back with the transaction.
    needDraft(lot)
    return { action: "lot.step-remove", after: { step_id: input.step_id } }
  })
