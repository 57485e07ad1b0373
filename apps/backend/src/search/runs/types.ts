/** rebuild fills a new version and swaps it in; check compares everything; reconcile compares a part every ten minutes. */
export type RunKind = "rebuild" | "check" | "reconcile"

/** What a check found; `sample` names some of the products that differ. */
export interface CheckFacts {
  /** Documents the engine counts, at the end. */
  documents: number
  /** Documents shoppers should find. */
  expected: number
  missing: number
  different: number
  /** Documents of products that shoppers may not find. */
  extra: number
  repaired: number
  /** Products whose document cannot be built or stored. */
  failed: number
  sample: string[]
}

/** A long piece of work, done in pages by whichever process holds the writer's lock; a row of search_run. */
export interface Run {
  id: string
  kind: RunKind
  state: "open" | "done" | "failed"
  /** No index yet, another definition or engine, an engine that lost it, a person, the clock. */
  reason: "first" | "changed" | "lost" | "asked" | "schedule"
  actor: string
  repair: boolean
  definition_hash: string
  provider: string
  version_id: string | null
  phase: "products" | "documents"
  cursor: string
  done: number
  total: number
  facts: Partial<CheckFacts>
  tries: number
  error: string | null
  next_try_at: Date
  created_at: Date
  started_at: Date | null
  ended_at: Date | null
}
