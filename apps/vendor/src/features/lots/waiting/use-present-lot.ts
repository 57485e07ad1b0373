import type { VendorLotResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../../lib/api/read"
import type { OutboxEntry } from "../../../lib/outbox/entry"

/** How the lot of a refused write stands on the market now; a new one is not asked for. */
export function usePresentLot({ entity, deed }: OutboxEntry) {
  const id = entity.slice("lot:".length)
  return useQuery({
    queryKey: ["lot", id],
    queryFn: ({ signal }) => read<VendorLotResponse>(`/vendor/lots/${encodeURIComponent(id)}`, signal),
    enabled: deed !== "lot-new",
    refetchOnMount: "always",
  })
}
