import { type AdminCooperativeListResponse, adminOrderGroupListQuerySchema, groupStates } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { mostLetters } from "../lib/most-letters"
import { request } from "../lib/request"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { DayField } from "./day-field"
import { FilterBar } from "./filter-bar"
import { FilterSelect } from "./filter-select"

const sellersPath = "/admin/cooperatives?limit=100"

/** Search by code or phone, and filters by state, cooperative and days. */
export function OrderGroupFilters() {
  const { words } = useWords()
  const { get, set } = useListState()
  const sellers = useQuery({
    queryKey: ["console", sellersPath],
    queryFn: () => request<AdminCooperativeListResponse>(sellersPath),
  })
  return (
    <FilterBar
      hint={words("orderGroup.searchHint")}
      most={mostLetters(adminOrderGroupListQuerySchema.shape.q.unwrap())}
      names={["state", "cooperative_id", "from", "to"]}
    >
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
    </FilterBar>
  )
}
