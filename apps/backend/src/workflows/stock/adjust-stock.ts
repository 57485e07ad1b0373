import type { StockResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { changeStock } from "./change-stock"
import type { StockInput } from "./stock-input"

/**
 * `quantity` units came in (positive) or are gone (negative), whatever was sold meanwhile. One transaction with its record and audit entry;
 * a repeated `request_key` answers the first edit. Throws as setStock does, and CONFLICT below zero.
 */
export function adjustStock(scope: MedusaContainer, input: StockInput): Promise<StockResponse["stock"]> {
  return changeStock(scope, "adjust", input)
}
