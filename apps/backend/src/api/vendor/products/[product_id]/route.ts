import type { UpdateVendorProductBody, VendorProductResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { editListing } from "../../../../workflows/listing/edit-listing"
import { readVendorProduct } from "../../../../workflows/listing/read-vendor-product"
import { type MemberRequest, memberOf } from "../../_http/member-request"
import { actRoute } from "../act-route"

/** GET /vendor/products/:product_id */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorProductResponse>) => {
  const { cooperative_id } = memberOf(req)
  res.json({ product: await readVendorProduct(req.scope, cooperative_id, req.params.product_id ?? "") })
}

/** POST /vendor/products/:product_id: edit. */
export const POST = actRoute<UpdateVendorProductBody>((scope, input, body) => editListing(scope, { ...input, body }))
