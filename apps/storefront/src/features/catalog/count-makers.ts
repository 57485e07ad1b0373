import type { ProductFacets } from "@cho-htx/contracts"
import type { ListState } from "./list-state"

/** Where the facet of makers is cut: equals MAX_COOPERATIVE_VALUES of the contract (kept apart so that zod stays out of the browser). */
export const MOST_MAKERS = 200

/**
 * How many cooperatives the goods shown come from; 0 = not known. The facet also counts makers that were not chosen, as
 * each would be found by ticking it, and it is cut.
 */
export function countMakers({ cooperative: chosen }: Pick<ListState, "cooperative">, facets: ProductFacets): number {
  const all = facets.cooperative
  if (chosen.length > 0) return all.filter(({ value, count }) => count > 0 && chosen.includes(value)).length
  return all.length < MOST_MAKERS ? all.length : 0
}
