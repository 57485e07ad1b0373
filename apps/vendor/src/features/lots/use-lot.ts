import type { VendorLotResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** One lot with its steps; nothing is asked while `lotId` is null. */
export function useLot(lotId: string | null) {
  return useQuery({
    queryKey: ["lot", lotId],
    queryFn: ({ signal }) => read<VendorLotResponse>(`/vendor/lots/${encodeURIComponent(lotId ?? "")}`, signal),
    enabled: lotId !== null,
  })
}
