import type { LotStatus, VendorLotListResponse } from "@cho-htx/contracts"
import { useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Lots in one state or all of them, newest first, page after page. */
export function useLots(status: LotStatus | null) {
  return useInfiniteQuery({
    queryKey: ["lots", status],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...(status ? { status } : {}), ...(pageParam ? { cursor: pageParam } : {}) })
      return read<VendorLotListResponse>(`/vendor/lots?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  })
}
