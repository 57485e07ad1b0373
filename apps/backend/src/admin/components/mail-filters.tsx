import { mailStates } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useCallback } from "react"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { FilterSelect } from "./filter-select"
import { SearchField } from "./search-field"

const none = { q: undefined, state: undefined }

/** Search by order code or address, and a filter by state. */
export function MailFilters() {
  const { words } = useWords()
  const { get, set, any } = useListState()
  const search = useCallback((q: string | undefined) => set({ q }), [set])
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <SearchField value={get("q")} label={words("mail.searchHint")} onSearch={search} />
      <FilterSelect
        label={words("mail.filter.state")}
        value={get("state")}
        options={mailStates.map((value) => ({ value, label: words(`mail.states.${value}`) }))}
        onChange={(state) => set({ state })}
      />
      {any(Object.keys(none)) ? (
        <Button size="small" variant="transparent" onClick={() => set(none)}>
          {words("list.clear")}
        </Button>
      ) : null}
    </div>
  )
}
