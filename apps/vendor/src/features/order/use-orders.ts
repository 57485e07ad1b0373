import type { ParcelState, VendorOrderListResponse } from "@cho-htx/contracts"
import { useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Orders in one state, page after page. */
export function useOrders(state: ParcelState) {
  return useInfiniteQuery({
    queryKey: ["orders", state],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ state, ...(pageParam ? { cursor: pageParam } : {}) })
      return read<VendorOrderListResponse>(`/vendor/orders?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    refetchInterval: 60_000,
  })
}
