import type { SearchIndexStatus, SearchRun } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { addFacts } from "../../../search/runs/add-facts"
import type { Run } from "../../../search/runs/types"
import { mostCounted, readStatus } from "../../../search/status/read-status"
import { readEngine } from "./read-engine"

function runView(run: Run | null): SearchRun | null {
  if (!run) return null
  const { sample: _, ...facts } = addFacts(run.facts, {})
  return {
    id: run.id,
    state: run.state,
    reason: run.reason,
    done: run.done,
    total: run.total,
    facts: run.kind === "rebuild" ? null : facts,
    error: run.error,
    created_at: run.created_at.toISOString(),
    ended_at: run.ended_at?.toISOString() ?? null,
  }
}

/** How the index is, as the console shows it. */
export async function answerStatus(container: MedusaContainer): Promise<SearchIndexStatus> {
  const status = await readStatus(container)
  const { backlog, failures, outage } = status
  const oldest = backlog.oldest ? Date.now() - backlog.oldest.getTime() : 0
  return {
    engine: await readEngine(container, status.active),
    backlog: {
      count: backlog.count,
      capped: backlog.count >= mostCounted,
      oldest_seconds: Math.max(0, Math.round(oldest / 1000)),
    },
    failures: {
      count: failures.count,
      products: failures.products.map(({ product_id, since, next_try_at, ...rest }) => ({
        id: product_id,
        ...rest,
        since: since.toISOString(),
        next_try_at: next_try_at.toISOString(),
      })),
    },
    outage: outage && { ...outage, since: outage.since.toISOString() },
    rebuild: runView(status.rebuild),
    check: runView(status.check),
    reconcile: runView(status.reconcile),
  }
}
