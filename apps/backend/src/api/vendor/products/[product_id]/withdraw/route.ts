import type { VendorProductStepBody } from "@cho-htx/contracts"
import { withdrawListing } from "../../../../../workflows/listing/withdraw-listing"
import { actRoute } from "../../act-route"

/** POST /vendor/products/:product_id/withdraw */
export const POST = actRoute<VendorProductStepBody>((scope, input, body) =>
  withdrawListing(scope, { ...input, ...body }),
)
