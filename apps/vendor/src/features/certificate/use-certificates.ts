import type { VendorCertificateListResponse } from "@cho-htx/contracts"
import { useInfiniteQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Certificates of the cooperative, newest first; of one product when it is named. */
export function useCertificates(productId: string | null) {
  return useInfiniteQuery({
    queryKey: ["certificates", productId],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(productId ? { product_id: productId } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      })
      return read<VendorCertificateListResponse>(`/vendor/certificates?${query}`, signal)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  })
}
