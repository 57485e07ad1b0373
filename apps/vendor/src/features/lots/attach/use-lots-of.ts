import type { VendorLotListResponse } from "@cho-htx/contracts"
import { type InfiniteData, useQuery } from "@tanstack/react-query"
import { read } from "../../../lib/api/read"
import { queryClient } from "../../../lib/cache/query-client"
import { useArrived } from "../../../lib/outbox/use-arrived"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import { lotsToAttach } from "./lots-to-attach"

/** Lots of the lists that this phone has kept. */
const keptRows = () =>
  queryClient
    .getQueriesData<InfiniteData<VendorLotListResponse>>({ queryKey: ["lots"] })
    .flatMap(([, list]) => list?.pages.flatMap((page) => page.lots) ?? [])

/** The latest published lots of one pack, with those this phone has published since; `lots` is null until anything is known. */
export function useLotsOf(variantId: string | null) {
  const { data, error, refetch } = useQuery({
    queryKey: ["lots-of", variantId],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ status: "published", variant_id: variantId ?? "", limit: "20" })
      return read<VendorLotListResponse>(`/vendor/lots?${query}`, signal)
    },
    enabled: Boolean(variantId),
  })
  const found = lotsToAttach(variantId ?? "", data?.lots ?? null, keptRows(), useWaiting(), useArrived())
  const known = data || (error && found.length > 0)
  return { lots: known ? found : null, error, refetch }
}
