import type { CooperativeStatus } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { request } from "./request"

export interface Maker {
  id: string
  short_name: string
  initials: string
  status: CooperativeStatus
}

type Of = { product_id: string } | { order_id: string }
interface Linked {
  product?: { cooperative?: Maker | null }
  order?: { cooperative?: Maker | null }
}

const fields = "fields=id,cooperative.id,cooperative.short_name,cooperative.initials,cooperative.status"

/** The cooperative a product or an order belongs to, through Medusa's own routes and our links; null when there is none. */
export function useMaker(of: Of) {
  const path =
    "product_id" in of ? `/admin/products/${of.product_id}?${fields}` : `/admin/orders/${of.order_id}?${fields}`
  return useQuery({
    queryKey: ["console", path],
    queryFn: async () => {
      const { product, order } = await request<Linked>(path)
      return (product ?? order)?.cooperative ?? null
    },
  })
}
