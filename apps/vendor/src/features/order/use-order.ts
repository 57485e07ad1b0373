import type { VendorOrderResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** One order with its goods, buyer and history. */
export function useOrder(orderId: string) {
  return useQuery({
    queryKey: ["order", orderId],
    queryFn: ({ signal }) => read<VendorOrderResponse>(`/vendor/orders/${encodeURIComponent(orderId)}`, signal),
  })
}
