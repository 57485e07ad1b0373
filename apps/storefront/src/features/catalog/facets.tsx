"use client"

import type { ProductFacets } from "@cho-htx/contracts"
import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { CommuneFacet } from "./commune-facet"
import { FacetGroup } from "./facet-group"
import { FacetTick } from "./facet-tick"
import { FacetValues } from "./facet-values"
import { type FacetName, type ListState, toggleValue } from "./list-state"
import { PriceFacet } from "./price-facet"

export interface FacetsProps {
  facets: ProductFacets
  state: ListState
  /** Facets the page itself fixes, such as its category: not shown. */
  hidden: FacetName[]
  words: typeof list
  onChoose: (next: ListState) => void
}

/** All filters of a list; the same in the side column and in the phone's sheet. */
export function Facets({ facets, state, hidden, words, onChoose }: FacetsProps) {
  const toggle = (name: FacetName) => (value: string) => onChoose(toggleValue(state, name, value))
  const values = (name: Exclude<FacetName, "stars" | "commune">) =>
    facets[name].length > 0 && !hidden.includes(name) ? (
      <FacetGroup title={words.facets[name]}>
        <FacetValues values={facets[name]} chosen={state[name]} words={words} onToggle={toggle(name)} />
      </FacetGroup>
    ) : null
  return (
    <>
      {facets.stars.length > 0 ? (
        <FacetGroup title={words.facets.stars}>
          {facets.stars.map(({ value, count }) => (
            <FacetTick
              key={value}
              checked={state.stars.includes(value)}
              onToggle={() => toggle("stars")(value)}
              count={count}
            >
              <OcopBadge stars={Number(value)} label={fill(words.chip_stars, { count: value })} />
            </FacetTick>
          ))}
        </FacetGroup>
      ) : null}
      {values("category")}
      {facets.commune.length > 0 && !hidden.includes("commune") ? (
        <FacetGroup title={words.facets.commune}>
          <CommuneFacet values={facets.commune} chosen={state.commune} words={words} onToggle={toggle("commune")} />
        </FacetGroup>
      ) : null}
      <FacetGroup title={words.facets.price}>
        <PriceFacet
          range={facets.price}
          min={state.priceMin}
          max={state.priceMax}
          words={words}
          onChange={(priceMin, priceMax) => onChoose({ ...state, priceMin, priceMax, pages: 1 })}
        />
      </FacetGroup>
      {values("marks")}
      {values("cooperative")}
      <FacetGroup title={words.facets.state}>
        <FacetTick
          checked={state.inStock}
          onToggle={() => onChoose({ ...state, inStock: !state.inStock, pages: 1 })}
          count={facets.in_stock}
        >
          {words.in_stock}
        </FacetTick>
        <FacetTick
          checked={state.onSale}
          onToggle={() => onChoose({ ...state, onSale: !state.onSale, pages: 1 })}
          count={facets.on_sale}
        >
          {words.on_sale}
        </FacetTick>
      </FacetGroup>
    </>
  )
}
