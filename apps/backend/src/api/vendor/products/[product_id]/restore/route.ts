import type { VendorProductStepBody } from "@cho-htx/contracts"
import { restoreListing } from "../../../../../workflows/listing/restore-listing"
import { actRoute } from "../../act-route"

/** POST /vendor/products/:product_id/restore */
export const POST = actRoute<VendorProductStepBody>((scope, input, body) =>
  restoreListing(scope, { ...input, ...body }),
)
