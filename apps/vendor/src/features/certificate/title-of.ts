import type { VendorProductListResponse, VendorProductResponse } from "@cho-htx/contracts"
import { queryClient } from "../../lib/cache/query-client"

/** What a product is called, from what this phone has read; empty when it has not. */
export function titleOf(productId: string): string {
  const names = queryClient.getQueryData<VendorProductListResponse>(["goods-names"])?.products ?? []
  const known = queryClient.getQueryData<VendorProductResponse>(["product", productId])?.product.title
  return names.find(({ id }) => id === productId)?.title ?? known ?? ""
}
