"use client"

import type { list } from "@/messages/vi/list"
import { Facets, type FacetsProps } from "./facets"
import { countFilters, withoutFilters } from "./list-state"

/** The filters beside the goods, from 900 px. */
export function FacetColumn(props: FacetsProps) {
  const { state, words, onChoose } = props
  return (
    <aside aria-label={words.filters} className="max-[899px]:hidden">
      <div className="rounded-card border border-line bg-surface p-6">
        <div className="mb-3 flex min-h-11 items-center justify-between gap-3">
          <h2 className="text-xl">{words.filters}</h2>
          {countFilters(state) > 0 ? (
            <ClearButton words={words} onClick={() => onChoose(withoutFilters(state))} />
          ) : null}
        </div>
        <Facets {...props} />
      </div>
    </aside>
  )
}

function ClearButton({ words, onClick }: { words: typeof list; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-11 items-center font-bold text-leaf-600 text-sm hover:underline"
    >
      {words.clear}
    </button>
  )
}
