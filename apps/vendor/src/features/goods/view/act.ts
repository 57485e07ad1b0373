import type { VendorProductResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../../lib/api/request"
import { queryClient } from "../../../lib/cache/query-client"
import { requestSurely } from "../../waiting/request-surely"

/** Does one thing to a product, under one key however often a weak network makes it try; what the pages show is asked for anew. Never throws. */
export async function act(path: string, body: unknown): Promise<RequestAnswer<VendorProductResponse>> {
  const answer = await requestSurely<VendorProductResponse>(`/vendor/products/${path}`, { method: "POST", body })
  if (answer.ok) await queryClient.invalidateQueries()
  return answer
}
