import type { AdminCooperativeListResponse } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { CooperativeFilters } from "../../components/cooperative-filters"
import { CooperativeList } from "../../components/cooperative-list"
import { CooperativeWaiting } from "../../components/cooperative-waiting"
import { Crumb } from "../../components/crumb"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "menu.cooperatives",
  translationNs: "console",
  icon: BuildingStorefront,
  rank: 1,
})
export const handle = { breadcrumb: () => <Crumb words="menu.cooperatives" /> }

const PAGE = 20
const filters = ["q", "status", "commune_code", "sector", "change_request", "offset"] as const

/** Every cooperative, of any status. */
export default function CooperativesPage() {
  const { words } = useWords()
  const { get } = useListState()
  const path = address("/admin/cooperatives", {
    limit: PAGE,
    ...Object.fromEntries(filters.map((key) => [key, get(key)])),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminCooperativeListResponse>(path),
    placeholderData: keepPreviousData,
  })
  return (
    <Section
      level="h1"
      title={words("cooperative.title")}
      subtitle={query.data ? words("cooperative.subtitle", { count: query.data.count }) : undefined}
      aside={<CooperativeWaiting waiting={query.data?.waiting} />}
    >
      <CooperativeFilters facets={query.data?.facets} />
      <QueryGate query={query}>{(page) => <CooperativeList page={page} />}</QueryGate>
    </Section>
  )
}
