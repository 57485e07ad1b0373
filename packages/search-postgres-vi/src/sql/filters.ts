import { compileFilters, type FilterLanguage } from "@cho-htx/search-core"
import type { IndexPlan, PlannedField } from "../plan/types.js"
import { type Fragment, fragment, join } from "./fragment.js"
import { columnOf, operatorSql } from "./operators.js"

const wrap = (part: Fragment): Fragment => fragment(`(${part.sql})`, ...part.params)

const language = (plan: IndexPlan): FilterLanguage<PlannedField, Fragment> => ({
  all: (parts) => wrap(join(parts, " and ", "true")),
  any: (parts) => wrap(join(parts, " or ", "false")),
  // Conditions may be null, which counts as false; only a negation would tell the two apart.
  not: (part) => fragment(`not coalesce(${part.sql}, false)`, ...part.params),
  condition: (field, operator, value) =>
    operatorSql(field, field.path === plan.primaryKey ? `"id"` : columnOf(field), operator, value),
})

/** Compiles a filter tree to a condition; bounded in depth and size, every value a parameter. */
export const filterSql = (filters: Record<string, unknown> | undefined, plan: IndexPlan): Fragment =>
  compileFilters(filters, plan, language(plan))
