import type { DocumentListResponse, VendorCooperativeResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** The cooperative's papers as the alliance sees them. */
export function usePapers() {
  const cooperative = useQuery({
    queryKey: ["cooperative"],
    queryFn: ({ signal }) => read<VendorCooperativeResponse>("/vendor/cooperative", signal),
  })
  const documents = useQuery({
    queryKey: ["documents"],
    queryFn: ({ signal }) => read<DocumentListResponse>("/vendor/documents", signal),
  })
  return { cooperative, documents }
}
