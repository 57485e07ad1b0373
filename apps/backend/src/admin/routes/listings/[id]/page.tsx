import type { AdminListingResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { ListingChanges } from "../../../components/listing-changes"
import { ListingContent } from "../../../components/listing-content"
import { ListingHead } from "../../../components/listing-head"
import { ListingPacks } from "../../../components/listing-packs"
import { QueryGate } from "../../../components/query-gate"
import { TwoColumns } from "../../../components/two-columns"
import { request } from "../../../lib/request"

export const handle = { breadcrumb: () => <Crumb words="list.details" /> }

/** One submission: who sent what, the difference where goods are on sale, and the decision. */
export default function ListingPage() {
  const { id = "" } = useParams()
  const path = `/admin/listings/${encodeURIComponent(id)}`
  const query = useQuery({ queryKey: ["console", path], queryFn: () => request<AdminListingResponse>(path) })
  return (
    <QueryGate query={query}>
      {({ listing }) => (
        <TwoColumns
          main={
            <>
              <ListingHead listing={listing} />
              {listing.kind === "change" ? <ListingChanges changes={listing.changes} /> : null}
              <ListingContent content={listing.content} />
            </>
          }
          side={<ListingPacks content={listing.content} />}
        />
      )}
    </QueryGate>
  )
}
