import type { VendorProductResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** One product with what it lacks and what waits. */
export function useProduct(id: string, enabled = true) {
  return useQuery({
    queryKey: ["product", id],
    queryFn: ({ signal }) => read<VendorProductResponse>(`/vendor/products/${encodeURIComponent(id)}`, signal),
    enabled,
  })
}
