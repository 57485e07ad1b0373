"use client"

import type { FacetValue } from "@cho-htx/contracts"
import { useState } from "react"
import { fill } from "@/lib/i18n/fill"
import type { list } from "@/messages/vi/list"
import { FacetTick } from "./facet-tick"

/** Values shown before "show more". */
const FIRST = 6

interface FacetValuesProps {
  values: FacetValue[]
  chosen: string[]
  words: typeof list
  /** Show the former names of places. */
  aliased?: boolean
  onToggle: (value: string) => void
}

/** Tick rows of one facet, chosen ones always among those shown; longer lists unfold. */
export function FacetValues({ values, chosen, words, aliased = false, onToggle }: FacetValuesProps) {
  const [open, setOpen] = useState(false)
  const shown = open ? values : values.filter(({ value }, index) => index < FIRST || chosen.includes(value))
  const hidden = values.length - shown.length
  return (
    <>
      {shown.map(({ value, label, count, aliases }) => (
        <FacetTick key={value} checked={chosen.includes(value)} onToggle={() => onToggle(value)} count={count}>
          {label}
          {aliases && aliases.length > 0 && (open || aliased) ? (
            <span className="line-clamp-2 block text-[13px] text-soft">
              {fill(words.former, { names: aliases.join(", ") })}
            </span>
          ) : null}
        </FacetTick>
      ))}
      {hidden > 0 || open ? (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="inline-flex min-h-11 items-center font-bold text-leaf-600 text-sm hover:underline"
        >
          {open ? words.fewer_values : fill(words.more_values, { count: hidden })}
        </button>
      ) : null}
    </>
  )
}
