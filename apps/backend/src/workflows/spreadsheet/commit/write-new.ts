import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { type CreateListing, createListingsIn } from "../../listing/create-listings"
import type { Outcome } from "../sql/settle-batch"
import type { WaitingRow } from "../sql/take-units"
import type { RunningImport } from "./work-batch"

/**
 * New products of a batch. All at once where that goes; where one is refused, because its code was taken since the preview, one by one, and its
 * rows say why. Refusals come before the first write, so the transaction goes on.
 */
export async function writeNew(
  trx: Knex.Transaction,
  { id, cooperative_id, committed_by: actor }: RunningImport,
  rows: readonly WaitingRow[],
): Promise<Outcome[]> {
  const owner = { cooperative_id, actor }
  const items = rows.flatMap(({ unit, row, body }) => (body ? [{ unit, body, request_key: `sheet:${id}:${row}` }] : []))
  if (items.length === 0) return []
  const problems = new Map<number, string>()
  if ((await tryWrite(trx, owner, items)) !== null)
    for (const item of items) {
      const problem = await tryWrite(trx, owner, [item])
      if (problem !== null) problems.set(item.unit, problem)
    }
  return rows
    .filter(({ action }) => action === "new")
    .map(({ row, unit }) => ({ row, problem: problems.get(unit) ?? null }))
}

/** The sentence of a refusal, or null when all is written. */
async function tryWrite(
  trx: Knex.Transaction,
  owner: { cooperative_id: string; actor: string },
  items: readonly CreateListing[],
): Promise<string | null> {
  try {
    await createListingsIn(trx, owner, items)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.details?.[0]?.message ?? error.message
  }
}
