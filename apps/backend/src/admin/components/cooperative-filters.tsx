import { type AdminCooperativeListResponse, cooperativeStatuses } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useCallback } from "react"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { FilterSelect } from "./filter-select"
import { SearchField } from "./search-field"

/** Search and the three filters of the cooperative list. */
export function CooperativeFilters({ facets }: { facets: AdminCooperativeListResponse["facets"] | undefined }) {
  const { words } = useWords()
  const { get, set, any } = useListState()
  const search = useCallback((q: string | undefined) => set({ q }), [set])
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <SearchField value={get("q")} label={words("cooperative.searchHint")} onSearch={search} />
      <FilterSelect
        label={words("cooperative.filter.status")}
        value={get("status")}
        options={cooperativeStatuses.map((value) => ({ value, label: words(`cooperative.statuses.${value}`) }))}
        onChange={(status) => set({ status })}
      />
      <FilterSelect
        label={words("cooperative.filter.commune")}
        value={get("commune_code")}
        options={facets?.communes.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        onChange={(commune_code) => set({ commune_code })}
      />
      <FilterSelect
        label={words("cooperative.filter.sector")}
        value={get("sector")}
        options={facets?.sectors.map((sector) => ({ value: sector, label: sector })) ?? []}
        onChange={(sector) => set({ sector })}
      />
      {any(["q", "status", "commune_code", "sector"]) ? (
        <Button
          size="small"
          variant="transparent"
          onClick={() => set({ q: undefined, status: undefined, commune_code: undefined, sector: undefined })}
        >
          {words("list.clear")}
        </Button>
      ) : null}
    </div>
  )
}
