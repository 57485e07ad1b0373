import { vendorCommuneListResponseSchema, vendorCommuneQuerySchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Places. */
export const communeOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/communes",
    summary: "Communes of today by new or old name, with or without accents.",
    action: "public",
    query: vendorCommuneQuerySchema,
    answer: vendorCommuneListResponseSchema,
  },
]
