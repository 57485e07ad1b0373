import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { announceProducts } from "../changes/announce"
import { refresh } from "../changes/drain"
import { isIndexMissing } from "../changes/errors"
import { type Writer, withWriter } from "../changes/with-writer"
import { compareProducts } from "../check/compare-products"
import { findOrphans } from "../check/find-orphans"
import { countStored, storedIds } from "../check/read-stored"
import { listProductIds } from "../document/list-product-ids"
import { readTargets, type Targets } from "../versions/targets"
import { addFacts } from "./add-facts"
import { dueRun } from "./find-run"
import { postponeRun } from "./postpone-run"
import type { CheckFacts, Run } from "./types"

const productPage = 250
const documentPage = 1_000
/** Products a reconciliation looks at; the next one goes on behind them. */
const reconciled = 5_000
/** Tries after which a check is given up: about ten minutes of an engine that is away. */
const most = 25

interface Page {
  phase: Run["phase"] | "end"
  cursor: string
  done: number
  found: Partial<CheckFacts>
  repaired: string[]
}

type Work = { container: MedusaContainer; writer: Writer; run: Run; targets: Targets }

async function repair({ container, writer, run, targets }: Work, ids: string[]): Promise<string[]> {
  if (!run.repair || ids.length === 0) return []
  await refresh(container, writer, targets, ids)
  return ids
}

/** Every published product against its document. */
async function productsPage(work: Work, active: NonNullable<Targets["active"]>): Promise<Page> {
  const { container, writer, run } = work
  const ids = await listProductIds(container, run.cursor, productPage)
  const last = ids.at(-1)
  if (last === undefined) return { phase: "documents", cursor: "", done: 0, found: {}, repaired: [] }
  const { expected, missing, different, extra, failed } = await compareProducts(container, writer, active, ids)
  const wrong = [...missing, ...different, ...extra]
  const repaired = await repair(work, wrong)
  const found = {
    expected,
    missing: missing.length,
    different: different.length,
    extra: extra.length,
    failed,
    repaired: repaired.length,
    sample: wrong,
  }
  const isEnough = run.kind === "reconcile" && run.done + ids.length >= reconciled
  return { phase: isEnough ? "end" : "products", cursor: last, done: ids.length, found, repaired }
}

/** Every document for a product that shoppers may find. */
async function documentsPage(work: Work, active: NonNullable<Targets["active"]>): Promise<Page> {
  const { container, writer, run } = work
  const ids = await storedIds(container, active, run.cursor, documentPage)
  const last = ids.at(-1)
  if (last === undefined) {
    const documents = (await countStored(container, active)) ?? 0
    return { phase: "end", cursor: "", done: 0, found: { documents }, repaired: [] }
  }
  const orphans = await findOrphans(writer, ids)
  const repaired = await repair(work, orphans)
  const found = { extra: orphans.length, repaired: repaired.length, sample: orphans }
  return { phase: "documents", cursor: last, done: 0, found, repaired }
}

/** Keeps where the run is; a reconciliation remembers for the next one, too. */
async function keep({ trx }: Writer, run: Run, page: Page): Promise<void> {
  const isEnd = page.phase === "end"
  await sql(
    trx,
    `update search_run set phase = ?, cursor = ?, done = done + ?, facts = ?::jsonb, tries = 0, error = null,
      started_at = coalesce(started_at, now()), state = ?, ended_at = case when ? then now() end where id = ?`,
    [
      isEnd ? run.phase : page.phase,
      page.cursor,
      page.done,
      JSON.stringify(addFacts(run.facts, page.found)),
      isEnd ? "done" : "open",
      isEnd,
      run.id,
    ],
  )
  if (isEnd && run.kind === "reconcile") await sql(trx, "update search_state set reconcile_after = ?", [page.cursor])
}

async function advance(container: MedusaContainer, writer: Writer, kind: "check" | "reconcile"): Promise<Page | null> {
  const run = await dueRun(writer.trx, kind)
  const targets = await readTargets(container, writer.trx)
  if (!run || !targets?.active) return null
  const work = { container, writer, run, targets }
  const page = await (run.phase === "products" ? productsPage : documentsPage)(work, targets.active)
  await keep(writer, run, page)
  return page
}

/** Does one page of the open check or reconciliation, if there is one; answers whether more is to do at once. Throws NOT_FOUND when the index is gone. */
export async function advanceCheck(
  container: MedusaContainer,
  kind: "check" | "reconcile",
  options: { wait: boolean },
): Promise<boolean> {
  try {
    const page = await withWriter(container, options, (writer) => advance(container, writer, kind))
    if (page?.repaired.length) announceProducts(container, page.repaired)
    return page !== null && page !== undefined && page.phase !== "end"
  } catch (error) {
    // The serving index is gone: that is not this run's to wait for, a rebuild is needed.
    if (isIndexMissing(error)) throw error
    await postponeRun(container, kind, error, most)
    return false
  }
}
