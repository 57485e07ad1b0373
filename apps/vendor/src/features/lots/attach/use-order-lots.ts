import type { OrderLotsResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../../lib/api/read"

/** Which lots an order's packs are from; nothing is asked while `on` is false. */
export function useOrderLots(orderId: string, on: boolean) {
  return useQuery({
    queryKey: ["order-lots", orderId],
    queryFn: ({ signal }) => read<OrderLotsResponse>(`/vendor/orders/${encodeURIComponent(orderId)}/lots`, signal),
    enabled: on,
  })
}
