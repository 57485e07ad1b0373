import type { SearchIndexResponse, SearchIndexStatus } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Crumb } from "../../components/crumb"
import { FailedProducts } from "../../components/failed-products"
import { QueryGate } from "../../components/query-gate"
import { SearchIndexFacts } from "../../components/search-index-facts"
import { SearchRunButton } from "../../components/search-run-button"
import { SearchRunRow } from "../../components/search-run-row"
import { Section } from "../../components/section"
import { Tag, type TagColor } from "../../components/tag"
import { TwoColumns } from "../../components/two-columns"
import { request } from "../../lib/request"
import { type SearchIndexState, searchIndexState } from "../../lib/search-index-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "searchIndex.menu",
  translationNs: "console",
  icon: MagnifyingGlass,
  rank: 6,
})
export const handle = { breadcrumb: () => <Crumb words="searchIndex.menu" /> }

const path = "/admin/search-index"
/** While something runs its progress is watched; else a look now and then is enough. */
const BUSY_MS = 1_500
const IDLE_MS = 10_000

const colors: Record<SearchIndexState, TagColor> = {
  fresh: "green",
  behind: "orange",
  late: "red",
  down: "red",
  none: "grey",
}

const isBusy = ({ rebuild, check, engine }: SearchIndexStatus) =>
  rebuild?.state === "open" || check?.state === "open" || engine.name === null

/** Whether the shop finds what it sells: engine, backlog, failures, and how the last rebuild and checks ended. */
export default function SearchIndexPage() {
  const { words } = useWords()
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: async () => (await request<SearchIndexResponse>(path)).search_index,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? BUSY_MS : IDLE_MS),
  })
  const status = query.data
  const state = status ? searchIndexState(status) : null
  return (
    <TwoColumns
      main={
        <>
          <Section
            level="h1"
            title={words("searchIndex.title")}
            subtitle={words("searchIndex.subtitle")}
            aside={state ? <Tag color={colors[state]}>{words(`searchIndex.states.${state}`)}</Tag> : undefined}
          >
            <QueryGate query={query}>{(data) => <SearchIndexFacts status={data} />}</QueryGate>
          </Section>
          {status ? <FailedProducts failures={status.failures} /> : null}
        </>
      }
      side={
        status ? (
          <Section title={words("searchIndex.runs.title")} subtitle={words("searchIndex.runs.subtitle")}>
            <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
              <SearchRunButton kind="check" disabled={status.check?.state === "open"} />
              <SearchRunButton kind="rebuild" quiet disabled={status.rebuild?.state === "open"} />
            </div>
            <ul className="divide-y">
              <SearchRunRow kind="rebuild" run={status.rebuild} />
              <SearchRunRow kind="check" run={status.check} />
              <SearchRunRow kind="reconcile" run={status.reconcile} />
            </ul>
          </Section>
        ) : null
      }
    />
  )
}
