import type { ProductFacets } from "@cho-htx/contracts"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { facetNames, type ListState, toggleValue } from "./list-state"
import { priceLabel } from "./price-label"

export interface ChosenFilter {
  key: string
  label: string
  /** The choices without this one. */
  without: ListState
}

/** Every filter that is set, named as the facets name it, for the removable chips. */
export function chosenFilters(state: ListState, facets: ProductFacets, words: typeof list): ChosenFilter[] {
  const chips: ChosenFilter[] = facetNames.flatMap((name) =>
    state[name].map((value) => ({
      key: `${name}:${value}`,
      label:
        name === "stars"
          ? fill(words.chip_stars, { count: value })
          : (facets[name].find((facet) => facet.value === value)?.label ?? value),
      without: toggleValue(state, name, value),
    })),
  )
  if (state.campaign) chips.push({ key: "phien", label: words.campaign, without: { ...state, campaign: "", pages: 1 } })
  if (state.priceMin !== null || state.priceMax !== null) {
    const without = { ...state, priceMin: null, priceMax: null, pages: 1 }
    chips.push({ key: "gia", label: priceLabel({ min: state.priceMin, max: state.priceMax }, words), without })
  }
  if (state.inStock) chips.push({ key: "con", label: words.in_stock, without: { ...state, inStock: false, pages: 1 } })
  if (state.onSale) chips.push({ key: "giam", label: words.on_sale, without: { ...state, onSale: false, pages: 1 } })
  return chips
}
