import type { ImportChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { setManyPricesIn } from "../../listing/set-many-prices"
import { changeStockIn } from "../../stock/change-stock"
import { sheetMessages as words } from "../messages"
import { rowMessages } from "../row-messages"
import { type KnownPack, knownPacks } from "../sql/known-packs"
import { lockPacks } from "../sql/lock-packs"
import type { Outcome } from "../sql/settle-batch"
import type { WaitingRow } from "../sql/take-units"
import type { RunningImport } from "./work-batch"

type Changed = WaitingRow & { variant_id: string }

/** Why a change of the preview no longer stands, or null: nobody's later word is written over. */
function staleOf(pack: KnownPack | undefined, changes: readonly ImportChange[]): string | null {
  if (!pack) return words.gone
  if (pack.archived) return rowMessages.archived
  for (const { field, before, after } of changes) {
    const now = field === "price" ? pack.price : pack.stocked
    if (now !== before && now !== after) return words.changedSince(field, before, now)
  }
  return null
}

/**
 * Prices and stock of a batch's packs. Products and shelves are locked in a fixed order first, so what is compared is what is written over.
 */
export async function writeChanged(
  trx: Knex.Transaction,
  job: RunningImport,
  rows: readonly WaitingRow[],
): Promise<Outcome[]> {
  const changed = rows.flatMap((row): Changed[] => (row.variant_id ? [{ ...row, variant_id: row.variant_id }] : []))
  if (changed.length === 0) return []
  const { cooperative_id, committed_by: actor } = job
  const order = await lockPacks(
    trx,
    changed.map(({ variant_id }) => variant_id),
  )
  const packs = new Map((await knownPacks(trx, cooperative_id, order)).map((pack) => [pack.variant_id, pack]))
  const problems = new Map(
    changed.flatMap(({ row, variant_id, changes }) => {
      const problem = staleOf(packs.get(variant_id), changes)
      return problem === null ? [] : [[row, problem] as const]
    }),
  )
  // Stock first: a shelf that promises more refuses its row before a price of it is written.
  const place = new Map(order.map((id, index) => [id, index]))
  const sorted = changed.toSorted((a, b) => (place.get(a.variant_id) ?? 0) - (place.get(b.variant_id) ?? 0))
  for (const row of sorted) {
    const problem = problems.has(row.row) ? null : await setStockOf(trx, job, row)
    if (problem !== null) problems.set(row.row, problem)
  }
  const prices = changed.flatMap(({ row, variant_id, changes }) =>
    problems.has(row)
      ? []
      : changes.flatMap(({ field, after }) => (field === "price" ? [{ variant_id, price: after }] : [])),
  )
  if (prices.length > 0) await setManyPricesIn(trx, { cooperative_id, actor, prices })
  return changed.map(({ row }) => ({ row, problem: problems.get(row) ?? null }))
}

/** The sentence of a refusal, or null when the stock is written or does not change. */
async function setStockOf(
  trx: Knex.Transaction,
  { id, cooperative_id, committed_by: actor, file_name }: RunningImport,
  { row, variant_id, changes }: Changed,
): Promise<string | null> {
  const stock = changes.find(({ field }) => field === "stock")
  if (!stock) return null
  const reason = words.stockReason(file_name)
  try {
    const request_key = `sheet:${id}:${row}`
    await changeStockIn(trx, "set", { cooperative_id, actor, variant_id, quantity: stock.after, reason, request_key })
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}
