import { z } from "zod"

/** Body of POST /admin/search-index/rebuild: nothing to choose. */
export const rebuildSearchIndexSchema = z.object({}).strict()

/** Body of POST /admin/search-index/check: whether what differs is written again. */
export const checkSearchIndexSchema = z.object({ repair: z.boolean().default(true) }).strict()
export type CheckSearchIndex = z.infer<typeof checkSearchIndexSchema>

export const searchRunReasons = ["first", "changed", "lost", "asked", "schedule"] as const

/** What a check found. */
export interface SearchCheckFacts {
  /** Documents in the engine when it ended. */
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
}

/** A rebuild, a check or a reconciliation; times are UTC. */
export interface SearchRun {
  id: string
  state: "open" | "done" | "failed"
  reason: (typeof searchRunReasons)[number]
  /** Products worked on so far, of how many; 0 of a check when that is not known. */
  done: number
  total: number
  /** Null of a rebuild. */
  facts: SearchCheckFacts | null
  /** The last failure, while it is being tried again or was given up. */
  error: string | null
  created_at: string
  ended_at: string | null
}

/** GET /admin/search-index. Ages are seconds; everything but `engine.documents` is known while the engine is away. */
export interface SearchIndexStatus {
  engine: {
    /** "meilisearch" or "postgres-vi"; null while there is no index. */
    name: string | null
    index: string | null
    /** Whether it answers; null while there is no index. */
    healthy: boolean | null
    documents: number | null
  }
  /** Changes still to be written, counted no further than 10,000, and how long the oldest has waited. */
  backlog: { count: number; capped: boolean; oldest_seconds: number }
  /** Products whose document cannot be built or stored; the first twenty. */
  failures: {
    count: number
    products: { id: string; title: string | null; error: string; tries: number; since: string; next_try_at: string }[]
  }
  /** Set while writing fails. */
  outage: { since: string; failures: number; error: string } | null
  rebuild: SearchRun | null
  check: SearchRun | null
  reconcile: SearchRun | null
}

export interface SearchIndexResponse {
  search_index: SearchIndexStatus
}
