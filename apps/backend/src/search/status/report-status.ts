import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Run } from "../runs/types"
import { readStatus, type SearchStatus } from "./read-status"

const late = 60

const ofRun = (run: Run | null) => run && { state: run.state, at: run.ended_at ?? run.created_at, ...run.facts }

/** The pipeline's measures as one line of the log. Seconds, counts. */
export function statusFacts({ active, backlog, failures, outage, rebuild, check, reconcile }: SearchStatus) {
  const oldest = backlog.oldest ? Math.round((Date.now() - backlog.oldest.getTime()) / 1000) : 0
  return {
    message: oldest > late ? "search index is behind" : "search index",
    engine: active?.provider ?? null,
    backlog: backlog.count,
    oldest_mark_seconds: oldest,
    failed_products: failures.count,
    failing_since: outage?.since ?? null,
    reason: outage?.error ?? rebuild?.error ?? null,
    rebuild: rebuild?.state === "open" ? { done: rebuild.done, total: rebuild.total, tries: rebuild.tries } : null,
    last_check: ofRun(check),
    last_reconcile: ofRun(reconcile),
  }
}

/** Logs the measures: as a warning when the oldest change has waited for more than a minute. */
export async function reportStatus(container: MedusaContainer): Promise<void> {
  const facts = statusFacts(await readStatus(container))
  const level = facts.oldest_mark_seconds > late ? "warn" : "info"
  container.resolve(ContainerRegistrationKeys.LOGGER)[level](JSON.stringify({ level, ...facts }))
}
