import type { VendorImportListResponse, VendorImportResponse } from "@cho-htx/contracts"
import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Milliseconds between two looks at an import that runs. */
const LOOK_MS = 1_500

/** Imports of the last month, newest first; looked at again while one runs. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: ["imports"],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(pageParam ? { cursor: pageParam } : {})
      return read<VendorImportListResponse>(`/vendor/imports?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ imports }) => imports.some(({ status }) => status === "running")) ? LOOK_MS * 3 : false,
  })
}

/** One import, looked at again while it runs: it goes on whether anybody looks or not. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ["imports", id],
    queryFn: ({ signal }) =>
      read<VendorImportResponse>(`/vendor/imports/${encodeURIComponent(id)}`, signal).then((answer) => answer.import),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === "running" ? LOOK_MS : false),
  })
}
