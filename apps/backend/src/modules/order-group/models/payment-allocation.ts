import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group"

/** The part of the group's payment that belongs to one order: 0 ≤ refunded ≤ captured ≤ amount, integer đồng. */
export const PaymentAllocation = model
  .define("payment_allocation", {
    id: model.id({ prefix: "payalloc" }).primaryKey(),
    order_id: model.text().unique(),
    cooperative_id: model.text().index(),
    payment_id: model.text().index(),
    amount: model.number(),
    captured: model.number().default(0),
    refunded: model.number().default(0),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "allocations" }),
  })
  .checks([
    {
      name: "payment_allocation_order",
      expression: (columns) =>
        `0 <= ${columns.refunded} AND ${columns.refunded} <= ${columns.captured} AND ${columns.captured} <= ${columns.amount}`,
    },
  ])
