import type { VendorLotListResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../../lib/api/read"

/** The latest published lots of one pack. */
export function useLotsOf(variantId: string | null) {
  return useQuery({
    queryKey: ["lots-of", variantId],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ status: "published", variant_id: variantId ?? "", limit: "20" })
      return read<VendorLotListResponse>(`/vendor/lots?${query}`, signal)
    },
    enabled: Boolean(variantId),
  })
}
