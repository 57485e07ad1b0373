import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installTriggers } from "../changes/install-triggers"
import { wantedIndex } from "../versions/targets"
import type { Run, RunKind } from "./types"

export interface RunRequest {
  kind: RunKind
  reason: Run["reason"]
  /** "user:<id>" or "system". */
  actor: string
  /** Whether a check writes what differs again; a rebuild ignores it. */
  repair: boolean
}

/** Asks for a piece of work, which a worker takes up within a second; one that is open already is answered instead. */
export async function requestRun(container: MedusaContainer, request: RunRequest): Promise<Run> {
  await installTriggers(container)
  const { definition_hash, provider } = wantedIndex(container)
  const pg = pgOf(container)
  const [made] = await sql<Run>(
    pg,
    `insert into search_run (kind, reason, actor, repair, definition_hash, provider, cursor, total)
     values (?, ?, ?, ?, ?, ?, case when ? = 'reconcile' then (select reconcile_after from search_state) else '' end,
      (select count(*) from product where status = 'published' and deleted_at is null))
     on conflict (kind) where state = 'open' do nothing returning *`,
    [request.kind, request.reason, request.actor, request.repair, definition_hash, provider, request.kind],
  )
  if (made) return made
  const [open] = await sql<Run>(pg, "select * from search_run where kind = ? and state = 'open'", [request.kind])
  // It may have ended between the two statements: then ours can be made.
  return open ?? requestRun(container, request)
}
