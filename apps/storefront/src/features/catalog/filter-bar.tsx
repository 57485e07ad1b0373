"use client"

import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { SlidersGlyph } from "@cho-htx/ui/shop-glyphs"
import { useState } from "react"
import { fill } from "@/lib/i18n/fill"
import { chipClass } from "../shell/chip-class"
import type { ChosenFilter } from "./chosen-filters"
import { Facets, type FacetsProps } from "./facets"
import { FilterChips } from "./filter-chips"
import { countFilters, withoutFilters } from "./list-state"
import { SortSelect } from "./sort-select"

interface FilterBarProps extends FacetsProps {
  chosen: ChosenFilter[]
  count: number
}

/** Chips above the goods: on a phone the sheet's button first, then the order, then what is chosen. */
export function FilterBar({ chosen, count, ...facets }: FilterBarProps) {
  const { state, words, onChoose } = facets
  const [open, setOpen] = useState(false)
  const filters = countFilters(state)
  return (
    <>
      <div className="mb-4 flex gap-2 max-[899px]:scroll-row min-[900px]:justify-between">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className={`${chipClass(filters > 0)} min-[900px]:hidden`}
        >
          <SlidersGlyph size={18} />
          {filters > 0 ? fill(words.filters_count, { count: filters }) : words.filters}
        </button>
        <div className="flex flex-none gap-2 min-[900px]:order-first min-[900px]:flex-wrap max-[899px]:order-last">
          <FilterChips chosen={chosen} words={words} onChoose={onChoose} />
        </div>
        <SortSelect value={state.sort} words={words} onChange={(sort) => onChoose({ ...state, sort, pages: 1 })} />
      </div>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.filters}
        closeLabel={words.close}
        foot={
          <>
            {filters > 0 ? (
              <Button look="quiet" onClick={() => onChoose(withoutFilters(state))}>
                {words.clear}
              </Button>
            ) : null}
            <Button onClick={() => setOpen(false)}>{fill(words.show, { count })}</Button>
          </>
        }
      >
        {open ? <Facets {...facets} /> : null}
      </Sheet>
    </>
  )
}
