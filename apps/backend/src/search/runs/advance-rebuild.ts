import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { announceProducts } from "../changes/announce"
import { drainUnderLock } from "../changes/drain"
import { isIndexMissing } from "../changes/errors"
import { settleFailures } from "../changes/failures"
import { buildProducts, putProducts } from "../changes/refresh-products"
import { type Writer, withWriter } from "../changes/with-writer"
import { listProductIds } from "../document/list-product-ids"
import { marketSearch } from "../market-search"
import { dropOldVersions } from "../versions/drop-versions"
import { type IndexVersion, listVersions } from "../versions/list-versions"
import { startVersion } from "../versions/start-version"
import { wantedIndex } from "../versions/targets"
import { dueRun } from "./find-run"
import { postponeRun } from "./postpone-run"
import { restartRebuild } from "./restart-rebuild"
import type { Run } from "./types"

const page = 500

type Step = { more: boolean; swapped: boolean; drained: string[] }
const step = (more: boolean): Step => ({ more, swapped: false, drained: [] })

/** Begins a fresh version. Nobody reads it; from now on every change is written to it, too. */
async function begin(container: MedusaContainer, trx: Knex.Transaction, run: Run): Promise<void> {
  const version = await startVersion(container, trx)
  await sql(
    trx,
    `update search_run set version_id = ?, cursor = '', done = 0, started_at = now(),
      total = (select count(*) from product where status = 'published' and deleted_at is null) where id = ?`,
    [version, run.id],
  )
  // While nothing serves, what is marked already needs no writing of its own: the filling reads it later.
  if (!(await listVersions(trx)).some(({ active }) => active)) await sql(trx, "delete from search_change")
}

/** Fills one page. Built and written under the writer's lock, so that no newer document is overtaken. */
async function fill(
  container: MedusaContainer,
  { trx, touch }: Writer,
  run: Run,
  version: IndexVersion,
  ids: string[],
) {
  touch(ids)
  const built = await buildProducts(container, ids)
  const failed = [...built.failed, ...(await putProducts(container, version, { ...built, gone: [] }))]
  await settleFailures(
    trx,
    failed.map(({ id }) => id),
    failed,
  )
  await sql(trx, "update search_run set cursor = ?, done = done + ?, tries = 0, error = null where id = ?", [
    ids.at(-1) ?? "",
    ids.length,
    run.id,
  ])
}

/** Works off what is marked and, when that was all, lets the new version serve: both in one hold of the lock. */
async function finish(container: MedusaContainer, writer: Writer, run: Run, version: IndexVersion): Promise<Step> {
  const { ids, more } = await drainUnderLock(container, writer)
  const { trx } = writer
  // Ended first: a process of a newer release may have begun the run anew for itself since it was read.
  const ended = more
    ? []
    : await sql(
        trx,
        "update search_run set state = 'done', ended_at = now(), error = null where id = ? and version_id = ? returning id",
        [run.id, version.id],
      )
  if (ended.length === 0) return { more: true, swapped: false, drained: ids }
  await sql(trx, "update search_index_version set status = 'ready', updated_at = now() where id = ?", [version.id])
  await sql(trx, "update search_index set active_version = ?, updated_at = now() where id = ?", [
    version.version,
    version.search_index_id,
  ])
  return { more: false, swapped: true, drained: ids }
}

async function advance(container: MedusaContainer, writer: Writer): Promise<Step> {
  const run = await dueRun(writer.trx, "rebuild")
  const wanted = wantedIndex(container)
  if (!run || run.definition_hash !== wanted.definition_hash || run.provider !== wanted.provider) return step(false)
  const version = (await listVersions(writer.trx)).find(({ id }) => id === run.version_id)
  if (!version) {
    await begin(container, writer.trx, run)
    return step(true)
  }
  const ids = await listProductIds(container, run.cursor, page)
  if (ids.length === 0) return finish(container, writer, run, version)
  await fill(container, writer, run, version, ids)
  return step(true)
}

/**
 * Does one page of the open rebuild, if there is one; answers whether more is to do at once. Never throws for the new version's sake: an
 * engine that is away is tried again later, and one that lost the version is filled anew, while the old one serves.
 */
export async function advanceRebuild(container: MedusaContainer, options: { wait: boolean }): Promise<boolean> {
  try {
    const done = await withWriter(container, options, (writer) => advance(container, writer))
    if (done?.drained.length) announceProducts(container, done.drained)
    if (done?.swapped) {
      await marketSearch(container).forgetActiveVersions()
      // Whoever still reads the old version is told by its end.
      await dropOldVersions(container, { wait: true })
    }
    return done?.more ?? false
  } catch (error) {
    await (isIndexMissing(error) ? restartRebuild(pgOf(container), error) : postponeRun(container, "rebuild", error))
    return false
  }
}
