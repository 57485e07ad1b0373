import { compileFilters } from "@cho-htx/search-core"
import type { MeiliPlan } from "../plan/types.js"
import { all, any, type Condition, not } from "./conditions.js"
import { condition } from "./operators.js"

/** Compiles a filter tree to the server's language; bounded in depth and size, every value encoded. */
export const filterCondition = (filters: Record<string, unknown> | undefined, plan: MeiliPlan): Condition =>
  compileFilters(filters, plan, { all, any, not, condition })
