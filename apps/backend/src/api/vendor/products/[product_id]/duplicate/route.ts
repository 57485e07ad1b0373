import type { VendorProductResponse, VendorProductStepBody } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { duplicateListing } from "../../../../../workflows/listing/duplicate-listing"
import { readVendorProduct } from "../../../../../workflows/listing/read-vendor-product"
import { requestKeyOf } from "../../../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../../../_http/member-request"

/** POST /vendor/products/:product_id/duplicate: answers the copy. */
export const POST = async (req: MemberRequest<VendorProductStepBody>, res: MedusaResponse<VendorProductResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const copy = await duplicateListing(req.scope, {
    product_id: req.params.product_id ?? "",
    cooperative_id,
    actor: `member:${id}`,
    request_key: requestKeyOf(req),
  })
  res.json({ product: await readVendorProduct(req.scope, cooperative_id, copy) })
}
