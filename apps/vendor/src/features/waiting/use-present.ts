import type {
  ParcelState,
  VendorOrderResponse,
  VendorProductResponse,
  VendorStockRowResponse,
} from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"

export interface Present {
  /** What the person saw when they acted. */
  seen: string | null
  /** What the market has now; null until it has been asked. */
  now: string | null
}

/** How the thing of a refused deed stood when the person acted, and how it stands now. */
export function usePresent({ entity, seen }: OutboxEntry): Present {
  const words = useWords()
  const [kind, id = "", part] = entity.split(":")
  const isOrder = kind === "order"
  const isPrice = kind === "price"
  const order = useQuery({
    queryKey: ["order", id],
    queryFn: ({ signal }) => read<VendorOrderResponse>(`/vendor/orders/${encodeURIComponent(id)}`, signal),
    enabled: isOrder,
    refetchOnMount: "always",
  })
  const stock = useQuery({
    queryKey: ["stock-row", id],
    queryFn: ({ signal }) => read<VendorStockRowResponse>(`/vendor/stock/${encodeURIComponent(id)}`, signal),
    enabled: !isOrder && !isPrice,
    refetchOnMount: "always",
  })
  const product = useQuery({
    queryKey: ["product", id],
    queryFn: ({ signal }) => read<VendorProductResponse>(`/vendor/products/${encodeURIComponent(id)}`, signal),
    enabled: isPrice,
    refetchOnMount: "always",
  })
  const { waiting } = words
  const stateName = (state: ParcelState | number | null) =>
    typeof state === "string" ? words.order.tabs[state].toLocaleLowerCase("vi") : null
  if (isOrder) {
    const before = stateName(seen)
    const now = stateName(order.data?.parcel.state ?? null)
    return {
      seen: before ? fill(waiting.seen_order, { state: before }) : null,
      now: now ? fill(waiting.now_order, { state: now }) : null,
    }
  }
  if (isPrice) {
    const now = product.data?.product.variants.find((pack) => pack.id === part)?.price ?? null
    return {
      seen: typeof seen === "number" ? fill(waiting.seen_price, { price: formatDong(seen) }) : null,
      now: now === null ? null : fill(waiting.now_price, { price: formatDong(now) }),
    }
  }
  const stocked = stock.data?.stock.stocked ?? null
  return {
    seen: typeof seen === "number" ? fill(waiting.seen_stock, { n: seen }) : null,
    now: stocked === null ? null : fill(waiting.now_stock, { n: stocked }),
  }
}
