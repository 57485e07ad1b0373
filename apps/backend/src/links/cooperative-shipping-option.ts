import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import CooperativeModule from "../modules/cooperative"

/** How a cooperative delivers. */
export default defineLink(
  CooperativeModule.linkable.cooperative,
  { linkable: FulfillmentModule.linkable.shippingOption, isList: true },
  { database: { table: "cooperative_shipping_option" } },
)
