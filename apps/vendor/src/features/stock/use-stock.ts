import type { VendorStockListResponse } from "@cho-htx/contracts"
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Packs on the shelf by words of their name, page after page. */
export function useStock(q: string) {
  return useInfiniteQuery({
    queryKey: ["stock", q],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...(q ? { q } : {}), offset: String(pageParam) })
      return read<VendorStockListResponse>(`/vendor/stock?${query}`, signal)
    },
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.offset + last.limit : undefined),
    placeholderData: keepPreviousData,
  })
}
