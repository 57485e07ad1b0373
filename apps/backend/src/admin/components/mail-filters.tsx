import { adminMailListQuerySchema, mailStates } from "@cho-htx/contracts"
import { mostLetters } from "../lib/most-letters"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { FilterBar } from "./filter-bar"
import { FilterSelect } from "./filter-select"

/** Search by order code or address, and a filter by state. */
export function MailFilters() {
  const { words } = useWords()
  const { get, set } = useListState()
  return (
    <FilterBar
      hint={words("mail.searchHint")}
      most={mostLetters(adminMailListQuerySchema.shape.q.unwrap())}
      names={["state"]}
    >
      <FilterSelect
        label={words("mail.filter.state")}
        value={get("state")}
        options={mailStates.map((value) => ({ value, label: words(`mail.states.${value}`) }))}
        onChange={(state) => set({ state })}
      />
    </FilterBar>
  )
}
