import { Button } from "@medusajs/ui"
import { type ReactNode, useCallback } from "react"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { SearchField } from "./search-field"

export interface FilterBarProps {
  /** What the search field looks through. */
  hint: string
  /** Most letters of it. */
  most: number | undefined
  /** Filters beside the search, by their names in the address bar: what the button clears. */
  names: readonly string[]
  children: ReactNode
}

/** The line above a list: search, filters, and a button that clears them once one is set. */
export function FilterBar({ hint, most, names, children }: FilterBarProps) {
  const { words } = useWords()
  const { get, set, any } = useListState()
  const search = useCallback((q: string | undefined) => set({ q }), [set])
  const all = ["q", ...names]
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <SearchField value={get("q")} label={hint} most={most} onSearch={search} />
      {children}
      {any(all) ? (
        <Button
          size="small"
          variant="transparent"
          onClick={() => set(Object.fromEntries(all.map((name) => [name, undefined])))}
        >
          {words("list.clear")}
        </Button>
      ) : null}
    </div>
  )
}
