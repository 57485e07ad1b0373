import { isDeepStrictEqual as isEqual } from "node:util"
import type { UpdateLotBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { vietnamDay } from "../../lib/vietnam-day"
import { actOnLot, type LockedLot, type LotInput, needDraft, needSeen } from "./act-on-lot"
import { checkDays } from "./check-days"
import { needVariant } from "./need-variant"

/**
 * Writes all of a draft anew; one that says all this already is left as it is: a repetition, or a colleague meant the same. Throws CONFLICT when it is
 * published or another member has changed it since the person saw it.
 */
export async function updateLot(scope: MedusaContainer, input: LotInput & { body: UpdateLotBody }): Promise<void> {
  const { expected_version, variant_id, ...body } = input.body
  checkDays(body, vietnamDay())
  await actOnLot(scope, input, async (trx, lot) => {
    const { kind, made_on, packed_on, best_before, quantity, inputs, came_from, went_to, note } = body
    const answers = [
      ...[kind, made_on, packed_on ?? null, best_before ?? null, quantity],
      ...[inputs ?? null, came_from ?? null, went_to ?? null, note ?? null],
    ]
    if (isEqual(await answersOf(trx, lot), [...answers, variant_id])) return null
    await needVariant(trx, input.cooperative_id, variant_id)
    needDraft(lot)
    needSeen(lot, { ...input, expected_version })
    await sql(
      trx,
      `update lot set kind = ?, made_on = ?, packed_on = ?, best_before = ?, quantity = ?, inputs = ?, came_from = ?, went_to = ?, note = ?,
        version = version + 1, updated_at = now() where id = ?`,
      [...answers, lot.id],
    )
    await sql(trx, "update lot_variant set product_variant_id = ? where lot_id = ? and deleted_at is null", [
      variant_id,
      lot.id,
    ])
    return { action: "lot.update", after: { variant_id, ...body } }
  })
}

/** What the lot says now, in the order of the update. */
async function answersOf(trx: Knex.Transaction, { id }: LockedLot): Promise<unknown[]> {
  const [row] = await sql<Record<string, unknown>>(
    trx,
    `select l.kind, l.made_on, l.packed_on, l.best_before, l.quantity, l.inputs, l.came_from, l.went_to, l.note, lv.product_variant_id
    from lot l join lot_variant lv on lv.lot_id = l.id and lv.deleted_at is null where l.id = ?`,
    [id],
  )
  return Object.values(row ?? {})
}
