import {
  changeStockSchema,
  stockResponseSchema,
  vendorStockListResponseSchema,
  vendorStockQuerySchema,
  vendorStockRowResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Units on the shelf. */
export const stockOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/stock",
    summary: "What lies on the shelf, the scarcest first, by offset.",
    action: "read",
    query: vendorStockQuerySchema,
    answer: vendorStockListResponseSchema,
  },
  {
    method: "GET",
    path: "/vendor/stock/:variant_id",
    summary: "One pack as it stands.",
    action: "read",
    answer: vendorStockRowResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/stock/:variant_id",
    summary: "The shelf was counted, or goods came and went.",
    action: "stock",
    body: changeStockSchema,
    answer: stockResponseSchema,
  },
]
