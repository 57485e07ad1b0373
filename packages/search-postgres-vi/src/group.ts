import type { IndexPlan } from "./plan/types.js"
import type { PostgresRequest } from "./sql/request.js"

/** Requests that share index and text: they are answered at once. */
export interface Group {
  requests: PostgresRequest[]
  plan: IndexPlan
  table: string
}
