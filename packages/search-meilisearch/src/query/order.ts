import { findField, invalid, unsupported } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { sortName } from "../plan/names.js"
import type { MeiliPlan } from "../plan/types.js"

/** The server's sort of a query, ended by the key so that pages never overlap; null = by relevance. */
export function sortOf(order: Record<string, SearchTypes.SearchOrderBy> | undefined, plan: MeiliPlan): string[] | null {
  const entries = Object.entries(order ?? {}).map(([path, way]) => [path, String(way).toUpperCase() === "ASC"] as const)
  const score = entries.findIndex(([path]) => path === "_score")
  if (score >= 0 && entries[score]?.[1]) unsupported("the least relevant first")
  if (score >= 0 && score < entries.length - 1) unsupported("sorting by relevance before a field")
  const keys = entries
    .filter(([path]) => path !== "_score")
    .map(([path, ascending]) => {
      const field = findField(plan, path)
      if (!field?.sortable || field.array) return invalid(`"${path}" is not sortable`)
      const attribute = field.kind === "text" ? sortName(path) : (field.exact ?? invalid(`"${path}" is not sortable`))
      return `${attribute}:${ascending ? "asc" : "desc"}`
    })
  // Relevance after a field follows from the ranking rules, which end with the key themselves.
  return keys.length ? (score >= 0 ? keys : [...keys, `${sortName(plan.primaryKey)}:asc`]) : null
}
