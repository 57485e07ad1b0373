import { exportDaysQuerySchema, templateQuerySchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

/** Files for bookkeepers: owners and managers, also while the cooperative is suspended, and after it has closed. */
const common = { method: "GET", action: "goods", states: ["active", "suspended", "closed"], answer: null } as const

/** Spreadsheets to take away. */
export const exportOperations: VendorOperation[] = [
  {
    ...common,
    path: "/vendor/exports/template",
    summary: "A form to fill in, .xlsx: for new goods, or the packs there are with their stock and price.",
    query: templateQuerySchema,
  },
  { ...common, path: "/vendor/exports/goods", summary: "Every pack, .xlsx, in the columns of the import." },
  {
    ...common,
    path: "/vendor/exports/orders",
    summary: "Orders placed on some days, .xlsx, one row for each line.",
    query: exportDaysQuerySchema,
  },
  {
    ...common,
    action: "money",
    path: "/vendor/exports/money",
    summary: "Money of the orders placed on some days, .xlsx.",
    query: exportDaysQuerySchema,
  },
]
