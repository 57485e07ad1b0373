import { vendorCategoryListResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** The market's groups of goods. */
export const categoryOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/categories",
    summary: "Groups of goods to choose from, in the order of the shop's shelves.",
    action: "read",
    answer: vendorCategoryListResponseSchema,
  },
]
