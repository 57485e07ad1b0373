import { type AdminListingListResponse, listingDecisions, listingKinds } from "@cho-htx/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Crumb } from "../../components/crumb"
import { FilterSelect } from "../../components/filter-select"
import { ListingList } from "../../components/listing-list"
import { QueryGate } from "../../components/query-gate"
import { Section } from "../../components/section"
import { address } from "../../lib/address"
import { request } from "../../lib/request"
import { useListState } from "../../lib/use-list-state"
import { useWords } from "../../lib/use-words"

export const config = defineRouteConfig({
  label: "listing.menu",
  translationNs: "console",
  icon: ListCheckbox,
  rank: 2,
})
export const handle = { breadcrumb: () => <Crumb words="listing.menu" /> }

const PAGE = 20
/** The queue looks again by itself: goods arrive while nobody presses anything. */
const AGAIN_MS = 60_000

/** What cooperatives submitted: new goods and changes of goods on sale. */
export default function ListingsPage() {
  const { words } = useWords()
  const { get, set } = useListState()
  const path = address("/admin/listings", {
    limit: PAGE,
    ...Object.fromEntries(["status", "kind", "cursor"].map((key) => [key, get(key)])),
  })
  const query = useQuery({
    queryKey: ["console", path],
    queryFn: () => request<AdminListingListResponse>(path),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  })
  const open = (get("status") ?? "open") === "open"
  return (
    <Section
      level="h1"
      title={words("listing.title")}
      subtitle={words(open ? "listing.subtitle" : "listing.decidedSubtitle")}
    >
      <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
        <FilterSelect
          label={words("listing.filter.status")}
          value={get("status")}
          options={listingDecisions.map((value) => ({ value, label: words(`listing.statuses.${value}`) }))}
          onChange={(status) => set({ status })}
        />
        <FilterSelect
          label={words("listing.filter.kind")}
          value={get("kind")}
          options={listingKinds.map((value) => ({ value, label: words(`listing.kinds.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <QueryGate query={query}>{(page) => <ListingList page={page} />}</QueryGate>
    </Section>
  )
}
