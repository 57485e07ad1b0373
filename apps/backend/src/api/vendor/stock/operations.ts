import { changeStockSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Units on the shelf. */
export const stockOperations: VendorOperation[] = [
  {
    method: "POST",
    path: "/vendor/stock/:variant_id",
    summary: "The shelf was counted, or goods came and went.",
    action: "stock",
    body: changeStockSchema,
  },
]
