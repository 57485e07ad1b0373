import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrderGroupModule from "../modules/order-group"

/** The orders of one purchase. */
export default defineLink(
  OrderGroupModule.linkable.orderGroup,
  { linkable: OrderModule.linkable.order, isList: true },
  { database: { table: "order_group_order" } },
)
