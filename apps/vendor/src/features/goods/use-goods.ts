import type { VendorProductListResponse, VendorProductState } from "@cho-htx/contracts"
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** The cooperative's goods by state (null: all but the archived) and words of their name, page after page. */
export function useGoods(state: VendorProductState | null, q: string) {
  return useInfiniteQuery({
    queryKey: ["goods", state, q],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(state ? { state } : {}),
        ...(q ? { q } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      })
      return read<VendorProductListResponse>(`/vendor/products?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  })
}
