import type { VendorProductStepBody } from "@cho-htx/contracts"
import { submitListing } from "../../../../../workflows/listing/submit-listing"
import { actRoute } from "../../act-route"

/** POST /vendor/products/:product_id/submit */
export const POST = actRoute<VendorProductStepBody>((scope, input, body) => submitListing(scope, { ...input, ...body }))
