import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CooperativeModule from "../modules/cooperative"

/** An order belongs to exactly one cooperative. */
export default defineLink(
  CooperativeModule.linkable.cooperative,
  { linkable: OrderModule.linkable.order, isList: true },
  { database: { table: "cooperative_order" } },
)
