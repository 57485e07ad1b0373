import type { AdminCaseListResponse } from "@cho-htx/contracts"
import { useNavigate } from "react-router-dom"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { CaseRow } from "./case-row"
import { EmptyRow } from "./empty-row"
import { Pager } from "./pager"

/** One page of cases, open ones first; pages follow a cursor. */
export function CaseList({ page }: { page: AdminCaseListResponse }) {
  const { words } = useWords()
  const { get, set } = useListState()
  const navigate = useNavigate()
  const { checkout_cases, next_cursor } = page
  if (checkout_cases.length === 0) return <EmptyRow title={words("cases.empty")} hint={words("cases.emptyHint")} />
  return (
    <>
      <ul className="divide-y" aria-label={words("cases.title")}>
        {checkout_cases.map((found) => (
          <CaseRow key={found.id} found={found} />
        ))}
      </ul>
      {get("cursor") || next_cursor ? (
        <Pager
          text=""
          onPrev={get("cursor") ? () => navigate(-1) : undefined}
          onNext={next_cursor ? () => set({ cursor: next_cursor }, true) : undefined}
        />
      ) : null}
    </>
  )
}
