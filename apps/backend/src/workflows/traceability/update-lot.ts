import type { UpdateLotBody } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { actOnLot, type LotInput, needDraft } from "./act-on-lot"
import { checkDays } from "./check-days"
import { lotMessages } from "./messages"
import { needVariant } from "./need-variant"

/** Writes all of a draft anew. Throws CONFLICT when it is published or another member has changed it since `version`. */
export async function updateLot(scope: MedusaContainer, input: LotInput & { body: UpdateLotBody }): Promise<void> {
  const { version, variant_id, ...body } = input.body
  checkDays(body, vietnamDay())
  await actOnLot(scope, input, async (trx, lot) => {
    needDraft(lot)
    if (lot.version !== version) throw new Refusal("conflict", lotMessages.changed)
    await needVariant(trx, input.cooperative_id, variant_id)
    const { kind, made_on, packed_on, best_before, quantity, inputs, came_from, went_to, note } = body
    await sql(
      trx,
      `update lot set kind = ?, made_on = ?, packed_on = ?, best_before = ?, quantity = ?, inputs = ?, came_from = ?, went_to = ?, note = ?,
        version = version + 1, updated_at = now() where id = ?`,
      [
        ...[kind, made_on, packed_on ?? null, best_before ?? null, quantity],
        ...[inputs ?? null, came_from ?? null, went_to ?? null, note ?? null, lot.id],
      ],
    )
    await sql(trx, "update lot_variant set product_variant_id = ? where lot_id = ? and deleted_at is null", [
      variant_id,
      lot.id,
    ])
    return { action: "lot.update", after: { variant_id, ...body } }
  })
}
