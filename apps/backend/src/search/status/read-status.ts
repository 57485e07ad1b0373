import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installTriggers } from "../changes/install-triggers"
import { lastRun } from "../runs/find-run"
import type { Run } from "../runs/types"
import { type IndexVersion, listVersions } from "../versions/list-versions"

/** Marks are counted no further. */
export const mostCounted = 10_000

export interface Backlog {
  count: number
  oldest: Date | null
}

export interface FailedProduct {
  product_id: string
  title: string | null
  error: string
  tries: number
  since: Date
  next_try_at: Date
}

/** What the pipeline knows of itself; from the database alone, so that it answers while the engine is away. */
export interface SearchStatus {
  active: IndexVersion | null
  backlog: Backlog
  failures: { count: number; products: FailedProduct[] }
  /** Set while writing to the serving index fails. */
  outage: { since: Date; failures: number; error: string } | null
  rebuild: Run | null
  check: Run | null
  reconcile: Run | null
}

const shown = 20

async function readBacklog(container: MedusaContainer): Promise<Backlog> {
  const [found] = await sql<Backlog>(
    pgOf(container),
    `select count(*)::int as count, min(marked_at) as oldest from (select marked_at from search_change order by seq limit ?) open`,
    [mostCounted],
  )
  return found ?? { count: 0, oldest: null }
}

async function readFailures(container: MedusaContainer): Promise<SearchStatus["failures"]> {
  const pg = pgOf(container)
  const [counted] = await sql<{ count: number }>(pg, "select count(*)::int as count from search_failure")
  const products = await sql<FailedProduct>(
    pg,
    `select f.product_id, p.title, f.error, f.tries, f.since, f.next_try_at from search_failure f
     left join product p on p.id = f.product_id order by f.since, f.product_id limit ?`,
    [shown],
  )
  return { count: counted?.count ?? 0, products }
}

async function readOutage(container: MedusaContainer): Promise<SearchStatus["outage"]> {
  const [state] = await sql<{ since: Date; failures: number; error: string }>(
    pgOf(container),
    `select failing_since as since, failures, coalesce(last_error, '') as error from search_state where failing_since is not null`,
  )
  return state ?? null
}

/** Reads backlog, failures, outage and the last run of each kind. */
export async function readStatus(container: MedusaContainer): Promise<SearchStatus> {
  await installTriggers(container)
  const pg = pgOf(container)
  const [versions, backlog, failures, outage, rebuild, check, reconcile] = await Promise.all([
    listVersions(pg),
    readBacklog(container),
    readFailures(container),
    readOutage(container),
    lastRun(pg, "rebuild"),
    lastRun(pg, "check"),
    lastRun(pg, "reconcile"),
  ])
  return {
    active: versions.find((version) => version.active) ?? null,
    backlog,
    failures,
    outage,
    rebuild: rebuild ?? null,
    check: check ?? null,
    reconcile: reconcile ?? null,
  }
}
