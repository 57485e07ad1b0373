import type { AdminOrderGroupListResponse } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentSeries } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Crumb } from "../../components/crumb"
import { OrderGroupFilters } from "../../components/order-group-filters"
import { OrderGroupList } from "../../components/order-group-list"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "menu.orderGroups",
  translationNs: "console",
  icon: DocumentSeries,
  rank: 2,
})
export const handle = { breadcrumb: () => <Crumb words="menu.orderGroups" /> }

const PAGE = 20
const filters = ["q", "state", "cooperative_id", "from", "to", "cursor"] as const

/** Every purchase, newest first. */
export default function OrderGroupsPage() {
  const { words } = useWords()
  const { get } = useListState()
  const path = address("/admin/order-groups", {
    limit: PAGE,
    ...Object.fromEntries(filters.map((key) => [key, get(key)])),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminOrderGroupListResponse>(path),
    placeholderData: keepPreviousData,
  })
  return (
    <Section level="h1" title={words("orderGroup.title")} subtitle={words("orderGroup.subtitle")}>
      <OrderGroupFilters />
      <QueryGate query={query}>{(page) => <OrderGroupList page={page} />}</QueryGate>
    </Section>
  )
}
