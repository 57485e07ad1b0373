import type { VendorProductResponse } from "@cho-htx/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ActInput } from "../../../workflows/listing/act"
import { readVendorProduct } from "../../../workflows/listing/read-vendor-product"
import { requestKeyOf } from "../../lib/idempotency/request-key-of"
import { type MemberRequest, memberOf } from "../_http/member-request"

type Act<Body> = (scope: MedusaContainer, input: ActInput & { cooperative_id: string }, body: Body) => Promise<unknown>

/** POST /vendor/products/:product_id/…: a member does something to a product of their own cooperative and gets it as it is then. */
export const actRoute =
  <Body extends object>(act: Act<Body>) =>
  async (req: MemberRequest<Body>, res: MedusaResponse<VendorProductResponse>): Promise<void> => {
    const { id, cooperative_id } = memberOf(req)
    const product_id = req.params.product_id ?? ""
    const input = { product_id, cooperative_id, actor: `member:${id}`, request_key: requestKeyOf(req) }
    await act(req.scope, input, req.validatedBody)
    res.json({ product: await readVendorProduct(req.scope, cooperative_id, product_id) })
  }
