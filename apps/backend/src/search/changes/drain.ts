import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { restartRebuild } from "../runs/restart-rebuild"
import { readTargets, type Targets } from "../versions/targets"
import { announceProducts } from "./announce"
import { isDocumentError, isIndexMissing } from "./errors"
import { markDueFailures, settleFailures } from "./failures"
import { markByClock } from "./mark-by-clock"
import { buildProducts, putProducts } from "./refresh-products"
import { markUnsure, type Writer, withWriter } from "./with-writer"

const marksAtOnce = 500

export interface DrainOptions {
  /** Wait for another writer rather than leave the marks to it. */
  wait: boolean
  /** Which errors may be a single document's; by default those that say so. */
  suspect?: (error: unknown) => boolean
}

export interface Drained {
  /** Products brought up to date. */
  ids: string[]
  /** There may be more marks at once. */
  more: boolean
}

const nothing: Drained = { ids: [], more: false }

/**
 * Brings products in line in every version; the one that serves comes first, so that an engine still being filled holds nobody up, and one
 * that its engine has lost does not hold up what is being filled to replace it.
 */
export async function refresh(
  container: MedusaContainer,
  { trx, touch }: Writer,
  { active, building }: Targets,
  ids: string[],
  suspect: (error: unknown) => boolean = isDocumentError,
): Promise<void> {
  touch(ids)
  const built = await buildProducts(container, ids, suspect)
  const failed = [...built.failed]
  if (active)
    try {
      failed.push(...(await putProducts(container, active, built, suspect)))
    } catch (error) {
      if (!building || !isIndexMissing(error)) throw error
    }
  if (building)
    try {
      failed.push(...(await putProducts(container, building, built, suspect)))
    } catch (error) {
      if (!active && !isIndexMissing(error)) throw error
      await restartRebuild(trx, error)
    }
  await settleFailures(trx, ids, failed)
  await sql(trx, "update search_state set revision = revision + 1")
}

/** Works off one batch of marks. A mark goes only after its document is written, and only the very mark that was read: a crash repeats it. */
export async function drainUnderLock(
  container: MedusaContainer,
  writer: Writer,
  suspect: (error: unknown) => boolean = isDocumentError,
): Promise<Drained> {
  const { trx } = writer
  await markUnsure(trx)
  await markByClock(trx)
  await markDueFailures(trx)
  const targets = await readTargets(container, trx)
  if (!targets) return nothing
  const marks = await takeMarks(trx)
  const ids = [...new Set(marks.map((mark) => mark.product_id))]
  if (ids.length === 0) return nothing
  await refresh(container, writer, targets, ids, suspect)
  await sql(trx, "delete from search_change where seq = any(?::bigint[])", [marks.map((mark) => mark.seq)])
  return { ids, more: marks.length === marksAtOnce }
}

const takeMarks = (trx: Knex.Transaction) =>
  sql<{ seq: string; product_id: string }>(trx, "select seq, product_id from search_change order by seq limit ?", [
    marksAtOnce,
  ])

/** One batch in a transaction of its own; pages drawn from the products may be drawn again afterwards. */
export async function drainBatch(
  container: MedusaContainer,
  { wait, suspect = isDocumentError }: DrainOptions,
): Promise<Drained> {
  const drained = await withWriter(container, { wait }, (writer) => drainUnderLock(container, writer, suspect))
  if (drained?.ids.length) announceProducts(container, drained.ids)
  return drained ?? nothing
}
