import { type AdminCooperativeListResponse, groupStates } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useCallback } from "react"
import { request } from "../lib/request"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { DayField } from "./day-field"
import { FilterSelect } from "./filter-select"
import { SearchField } from "./search-field"

const sellersPath = "/admin/cooperatives?limit=100"
const none = { q: undefined, state: undefined, cooperative_id: undefined, from: undefined, to: undefined }

/** Search by code or phone, and filters by state, cooperative and days. */
export function OrderGroupFilters() {
  const { words } = useWords()
  const { get, set, any } = useListState()
  const search = useCallback((q: string | undefined) => set({ q }), [set])
  const sellers = useQuery({
    queryKey: ["console", sellersPath],
    queryFn: () => request<AdminCooperativeListResponse>(sellersPath),
  })
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <SearchField value={get("q")} label={words("orderGroup.searchHint")} onSearch={search} />
      <FilterSelect
        label={words("orderGroup.filter.state")}
        value={get("state")}
        options={groupStates.map((value) => ({ value, label: words(`orderGroup.states.${value}`) }))}
        onChange={(state) => set({ state })}
      />
      <FilterSelect
        label={words("orderGroup.filter.cooperative")}
        value={get("cooperative_id")}
        options={sellers.data?.cooperatives.map(({ id, short_name }) => ({ value: id, label: short_name })) ?? []}
        onChange={(cooperative_id) => set({ cooperative_id })}
      />
      <DayField label={words("orderGroup.filter.from")} value={get("from")} onChange={(from) => set({ from })} />
      <DayField label={words("orderGroup.filter.to")} value={get("to")} onChange={(to) => set({ to })} />
      {any(Object.keys(none)) ? (
        <Button size="small" variant="transparent" onClick={() => set(none)}>
          {words("list.clear")}
        </Button>
      ) : null}
    </div>
  )
}
