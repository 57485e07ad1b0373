import type { DocumentListResponse, VendorCooperativeResponse } from "@cho-htx/contracts"
import { queryOptions, useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** What is written of the cooperative. */
export const cooperativeQuery = queryOptions({
  queryKey: ["cooperative"],
  queryFn: ({ signal }) => read<VendorCooperativeResponse>("/vendor/cooperative", signal),
})

/** The cooperative's papers as the alliance sees them. */
export function usePapers() {
  const cooperative = useQuery(cooperativeQuery)
  const documents = useQuery({
    queryKey: ["documents"],
    queryFn: ({ signal }) => read<DocumentListResponse>("/vendor/documents", signal),
  })
  return { cooperative, documents }
}
