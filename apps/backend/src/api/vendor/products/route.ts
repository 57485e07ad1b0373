import type {
  CreateVendorProductBody,
  VendorProductListQuery,
  VendorProductListResponse,
  VendorProductResponse,
} from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { createListings } from "../../../workflows/listing/create-listings"
import { readVendorProduct } from "../../../workflows/listing/read-vendor-product"
import { queryOf } from "../../admin/_http/query-of"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"
import { listProducts } from "../readers/list-products"

/** GET /vendor/products: the cooperative's goods. */
export const GET = async (req: MemberRequest, res: MedusaResponse<VendorProductListResponse>) => {
  res.json(await listProducts(req.scope, memberOf(req).cooperative_id, queryOf<VendorProductListQuery>(req)))
}

/** POST /vendor/products: a new draft. */
export const POST = async (req: MemberRequest<CreateVendorProductBody>, res: MedusaResponse<VendorProductResponse>) => {
  const { id, cooperative_id } = memberOf(req)
  const item = { body: req.validatedBody, request_key: requestKeyOf(req) }
  const [productId = ""] = await createListings(req.scope, { cooperative_id, actor: `member:${id}` }, [item])
  res.json({ product: await readVendorProduct(req.scope, cooperative_id, productId) })
}
