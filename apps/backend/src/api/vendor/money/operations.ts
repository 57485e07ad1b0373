import { vendorMoneyQuerySchema, vendorMoneyResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** A cooperative that may sell no more still reads what is owed to it. */
const readable = ["draft", "submitted", "active", "suspended", "closed"] as const

/** Money of orders. */
export const moneyOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/money",
    summary: "Money of orders that is on its way, or has come.",
    action: "money",
    states: readable,
    query: vendorMoneyQuerySchema,
    answer: vendorMoneyResponseSchema,
  },
]
