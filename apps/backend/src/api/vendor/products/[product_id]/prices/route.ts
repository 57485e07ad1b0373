import type { VendorPricesBody } from "@cho-htx/contracts"
import { setListingPrices } from "../../../../../workflows/listing/set-listing-prices"
import { actRoute } from "../../act-route"

/** POST /vendor/products/:product_id/prices: at once, also on sale. */
export const POST = actRoute<VendorPricesBody>((scope, input, body) => setListingPrices(scope, { ...input, ...body }))
