import type { ImportChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Refusal } from "../../../lib/refusal"
import { setManyPricesIn } from "../../listing/set-many-prices"
import { changeStockIn } from "../../stock/change-stock"
import { type CountedShelf, setManyStockIn } from "../../stock/set-many-stock"
import type { Place } from "../../stock/sql/lock-shelf"
import type { StockInput } from "../../stock/stock-input"
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
  const ids = changed.map(({ variant_id }) => variant_id)
  const places = await lockPacks(trx, cooperative_id, ids)
  const packs = new Map((await knownPacks(trx, cooperative_id, ids)).map((pack) => [pack.variant_id, pack]))
  const problems = new Map(
    changed.flatMap(({ row, variant_id, changes }) => {
      const problem = staleOf(packs.get(variant_id), changes)
      return problem === null ? [] : [[row, problem] as const]
    }),
  )
  // Stock first: a shelf that promises more refuses its row before a price of it is written.
  const good = changed.filter(({ row }) => !problems.has(row))
  for (const [row, problem] of await writeStock(trx, job, good, places, packs)) problems.set(row, problem)
  const prices = changed.flatMap(({ row, variant_id, changes }) =>
    problems.has(row)
      ? []
      : changes.flatMap(({ field, after }) => (field === "price" ? [{ variant_id, price: after }] : [])),
  )
  if (prices.length > 0) await setManyPricesIn(trx, { cooperative_id, actor, prices })
  return changed.map(({ row }) => ({ row, problem: problems.get(row) ?? null }))
}

/** Stock of rows that change it, those with one plain shelf together; answers the sentence of each row that was refused. */
async function writeStock(
  trx: Knex.Transaction,
  job: RunningImport,
  rows: readonly Changed[],
  places: ReadonlyMap<string, Place>,
  packs: ReadonlyMap<string, KnownPack>,
): Promise<Map<number, string>> {
  const { id, cooperative_id, committed_by: actor } = job
  const reason = words.stockReason(job.file_name)
  const shelves: CountedShelf[] = []
  const refused = new Map<number, string>()
  for (const { row, variant_id, changes } of rows) {
    const stock = changes.find(({ field }) => field === "stock")
    const place = places.get(variant_id)
    const pack = packs.get(variant_id)
    if (!stock || !pack || pack.stocked === stock.after) continue
    const request_key = `sheet:${id}:${row}`
    if (place && pack.editable) {
      const { stocked, firm } = pack
      shelves.push({ ...place, variant_id, stocked, firm, quantity: stock.after, request_key })
      continue
    }
    // The sum over all places was compared; one place that holds another number is somebody else's count.
    const count = { quantity: stock.after, expected: pack.stocked }
    const problem = await setOne(trx, { cooperative_id, actor, variant_id, ...count, reason, request_key })
    if (problem !== null) refused.set(row, problem)
  }
  const many = await setManyStockIn(trx, { cooperative_id, actor, reason, shelves })
  for (const { row, variant_id } of rows) {
    const problem = many.get(variant_id)
    if (problem !== undefined) refused.set(row, problem)
  }
  return refused
}

/** A pack without a shelf, or with several places: as the form does it. The sentence of a refusal, or null. */
async function setOne(trx: Knex.Transaction, input: StockInput): Promise<string | null> {
  try {
    await changeStockIn(trx, "set", input)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}
