import type { VendorProductStepBody } from "@cho-htx/contracts"
import { archiveListing } from "../../../../../workflows/listing/archive-listing"
import { actRoute } from "../../act-route"

/** POST /vendor/products/:product_id/archive */
export const POST = actRoute<VendorProductStepBody>((scope, input, body) =>
  archiveListing(scope, { ...input, ...body }),
)
