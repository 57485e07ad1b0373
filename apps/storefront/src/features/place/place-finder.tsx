"use client"

import type { CommuneWithCounts } from "@cho-htx/contracts"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import { useDeferredValue, useState } from "react"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { ShopLink } from "@/lib/i18n/shop-link"
import type { place } from "@/messages/vi/place"
import { matchCommunes } from "./match-communes"

export type PlaceRow = Pick<
  CommuneWithCounts,
  "code" | "slug" | "name" | "former_names" | "product_count" | "cooperative_count"
>

/** All places that sell, narrowed by what is typed: new names and names from before July 2025. */
export function PlaceFinder({ places, words }: { places: PlaceRow[]; words: typeof place }) {
  const [typed, setTyped] = useState("")
  const found = matchCommunes(places, useDeferredValue(typed))
  return (
    <>
      <div className="relative max-w-140">
        <SearchGlyph size={20} className="absolute top-4 left-4 text-leaf-700" />
        <input
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={words.find}
          aria-describedby="tim-xa-goi-y"
          autoComplete="off"
          className="min-h-13 w-full rounded-md border-[1.5px] border-field bg-surface pr-4 pl-12"
        />
      </div>
      <p id="tim-xa-goi-y" className="mt-1.5 text-sm text-soft">
        {words.find_hint}
      </p>
      <p role="status" className="mt-4 mb-2 text-soft">
        {typed ? fill(words.found, { count: found.length }) : null}
      </p>
      {found.length === 0 ? (
        <EmptyState title={places.length === 0 ? words.empty_title : words.none_title} picture="/tranh/non-la-320.webp">
          {places.length === 0 ? null : words.none_text}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 min-[640px]:grid-cols-2 min-[900px]:grid-cols-3 min-[900px]:gap-4">
          {found.map(({ code, slug, name, former_names, product_count, cooperative_count }) => (
            <li
              key={code}
              className="relative rounded-card border border-line bg-surface p-4 shadow-card hover:border-leaf-700"
            >
              <h2 className="text-lg leading-[1.4] tracking-normal">
                <ShopLink href={`/xa/${slug}`} className="text-ink no-underline after:absolute after:inset-0">
                  {noBreak(name)}
                </ShopLink>
              </h2>
              <p className="text-sm leading-normal">
                {fill(words.counts, { goods: product_count, makers: cooperative_count })}
              </p>
              {former_names.length > 0 ? (
                <p className="mt-1 line-clamp-2 text-sm text-soft leading-normal">
                  {fill(words.former, { names: former_names.map(noBreak).join(", ") })}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
