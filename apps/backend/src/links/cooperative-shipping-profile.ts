import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import CooperativeModule from "../modules/cooperative"

/** One profile per cooperative, so that Medusa insists on one delivery per cooperative in a cart. */
export default defineLink(
  CooperativeModule.linkable.cooperative,
  { linkable: FulfillmentModule.linkable.shippingProfile },
  { database: { table: "cooperative_shipping_profile" } },
)
