import type { CreateVendorProductBody, ImportAction, ImportChange, ImportProblem } from "@cho-htx/contracts"
import type { ColumnKey } from "../columns/column"

/** What would become of a row. */
export interface JudgedRow {
  row: number
  /** Rows that are written together; 0 for those that are not written. */
  unit: number
  action: ImportAction
  label: string | null
  sku: string | null
  variant_id: string | null
  /** On the first row of a new product. */
  body: CreateVendorProductBody | null
  cells: Partial<Record<ColumnKey, string | number>>
  problems: ImportProblem[]
  changes: ImportChange[]
}
