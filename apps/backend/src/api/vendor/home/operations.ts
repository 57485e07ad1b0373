import { vendorHomeResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** The first page. */
export const homeOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/home",
    summary: "Counts, today's jobs and, for whoever may see money, the last seven days.",
    action: "read",
    answer: vendorHomeResponseSchema,
  },
]
