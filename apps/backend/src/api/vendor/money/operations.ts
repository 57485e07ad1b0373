import { vendorMoneyQuerySchema, vendorMoneyResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Money of orders. */
export const moneyOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/money",
    summary: "Money of orders that is on its way, or has come.",
    action: "read",
    query: vendorMoneyQuerySchema,
    answer: vendorMoneyResponseSchema,
  },
]
