import { type AdminCaseListResponse, checkoutCaseKinds } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { CaseList } from "../../components/case-list"
import { CasesIcon } from "../../components/cases-icon"
import { CheckoutHealthBox } from "../../components/checkout-health"
import { Crumb } from "../../components/crumb"
import { FilterSelect } from "../../components/filter-select"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { TwoColumns } from "../../components/two-columns"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "menu.cases",
  translationNs: "console",
  icon: CasesIcon,
  rank: 3,
})
export const handle = { breadcrumb: () => <Crumb words="menu.cases" /> }

const PAGE = 20
/** The page looks again by itself: cases open while nobody presses anything. */
const AGAIN_MS = 60_000
const states = ["open", "resolved"] as const

/** What about purchases no machine can decide, oldest open case first, and how much the sweeper still has to do. */
export default function CheckoutCasesPage() {
  const { words } = useWords()
  const { get, set } = useListState()
  const path = address("/admin/checkout-cases", {
    limit: PAGE,
    state: get("state"),
    kind: get("kind"),
    cursor: get("cursor"),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCaseListResponse>(path),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  })
  return (
    <TwoColumns
      main={
        <Section level="h1" title={words("cases.title")} subtitle={words("cases.subtitle")}>
          <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
            <FilterSelect
              label={words("cases.filter.state")}
              value={get("state")}
              options={states.map((value) => ({ value, label: words(`cases.states.${value}`) }))}
              onChange={(state) => set({ state })}
            />
            <FilterSelect
              label={words("cases.filter.kind")}
              value={get("kind")}
              options={checkoutCaseKinds.map((value) => ({ value, label: words(`cases.kinds.${value}`) }))}
              onChange={(kind) => set({ kind })}
            />
          </div>
          <QueryGate query={query}>{(page) => <CaseList page={page} />}</QueryGate>
        </Section>
      }
      side={query.data ? <CheckoutHealthBox health={query.data.health} /> : null}
    />
  )
}
