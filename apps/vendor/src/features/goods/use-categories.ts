import type { VendorCategoryListResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** The market's groups of goods; empty until they are here. */
export function useCategories(): VendorCategoryListResponse["categories"] {
  const { data } = useQuery({
    queryKey: ["categories"],
    queryFn: ({ signal }) => read<VendorCategoryListResponse>("/vendor/categories", signal),
    staleTime: 3_600_000,
  })
  return data?.categories ?? []
}
