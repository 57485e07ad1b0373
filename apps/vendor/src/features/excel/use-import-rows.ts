import type { VendorImportRowsResponse } from "@cho-htx/contracts"
import { useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"
import type { RowTab } from "./row-tabs"

/** Rows of an import by what became of them, in the order of the sheet. */
export function useImportRows(id: string, show: RowTab, status: string) {
  return useInfiniteQuery({
    queryKey: ["imports", id, "rows", show, status],
    queryFn: ({ pageParam, signal }) =>
      read<VendorImportRowsResponse>(
        `/vendor/imports/${encodeURIComponent(id)}/rows?show=${show}&after=${pageParam}&limit=30`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next_after ?? undefined,
  })
}
