import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group"

/**
 * The part of the group's payment that belongs to one order, integer đồng: 0 ≤ refunded ≤ captured ≤ amount, and `canceled` is what of
 * the amount is no longer owed because goods were canceled or came back. Owed = amount − canceled − captured, never below 0.
 */
export const PaymentAllocation = model
  .define("payment_allocation", {
    id: model.id({ prefix: "payalloc" }).primaryKey(),
    order_id: model.text().unique(),
    cooperative_id: model.text().index(),
    payment_id: model.text().index(),
    amount: model.number(),
    captured: model.number().default(0),
    refunded: model.number().default(0),
    canceled: model.number().default(0),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "allocations" }),
  })
  .checks([
    {
      name: "payment_allocation_order",
      expression: (columns) =>
        `0 <= ${columns.refunded} AND ${columns.refunded} <= ${columns.captured} AND ${columns.captured} <= ${columns.amount}`,
    },
    {
      name: "payment_allocation_canceled",
      expression: (columns) => `0 <= ${columns.canceled} AND ${columns.canceled} <= ${columns.amount}`,
    },
  ])
