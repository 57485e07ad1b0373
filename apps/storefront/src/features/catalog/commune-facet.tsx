"use client"

import type { FacetValue } from "@cho-htx/contracts"
import { useDeferredValue, useState } from "react"
import type { list } from "@/messages/vi/list"
import { FacetValues } from "./facet-values"
import { matchPlaces } from "./match-places"

interface CommuneFacetProps {
  values: FacetValue[]
  chosen: string[]
  words: typeof list
  onToggle: (value: string) => void
}

/** Communes with a box that finds them by new or former name. */
export function CommuneFacet({ values, chosen, words, onToggle }: CommuneFacetProps) {
  const [typed, setTyped] = useState("")
  const found = matchPlaces(values, useDeferredValue(typed))
  return (
    <>
      <input
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-label={words.commune_find}
        placeholder={words.commune_find}
        className="min-h-12 w-full rounded-md border-[1.5px] border-field bg-surface px-3 py-2 text-base leading-[1.4] min-[900px]:text-[15px]"
      />
      {found.length > 0 ? (
        <FacetValues values={found} chosen={chosen} words={words} aliased={typed !== ""} onToggle={onToggle} />
      ) : (
        <p className="py-2 text-sm text-soft">{words.commune_none}</p>
      )}
    </>
  )
}
