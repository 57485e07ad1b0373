import type { VendorHomeResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Counts, jobs and the week; looked at again every minute while the page is open. */
export function useHome() {
  return useQuery({
    queryKey: ["home"],
    queryFn: ({ signal }) => read<VendorHomeResponse>("/vendor/home", signal),
    refetchInterval: 60_000,
  })
}
