import {
  type AdminCooperativeListResponse,
  adminCooperativeListQuerySchema,
  cooperativeStatuses,
} from "@cho-htx/contracts"
import { mostLetters } from "../lib/most-letters"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { FilterBar } from "./filter-bar"
import { FilterSelect } from "./filter-select"

/** Search and the three filters of the cooperative list. */
export function CooperativeFilters({ facets }: { facets: AdminCooperativeListResponse["facets"] | undefined }) {
  const { words } = useWords()
  const { get, set } = useListState()
  return (
    <FilterBar
      hint={words("cooperative.searchHint")}
      most={mostLetters(adminCooperativeListQuerySchema.shape.q.unwrap())}
      names={["status", "commune_code", "sector", "change_request"]}
    >
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
    </FilterBar>
  )
}
