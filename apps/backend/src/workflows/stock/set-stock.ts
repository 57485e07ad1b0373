import type { StockResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { changeStock } from "./change-stock"
import type { StockInput } from "./stock-input"

/**
 * The shelf was counted: `quantity` units lie there, those promised to orders included. One transaction with its record and audit entry;
 * a repeated `request_key` answers the first edit. Throws NOT_FOUND, INVALID_DATA, NOT_ALLOWED for a kit or an untracked variant, CONFLICT below what is promised,
 * or when the shelf no longer holds what the person saw (`expected`).
 */
export function setStock(scope: MedusaContainer, input: StockInput): Promise<StockResponse["stock"]> {
  return changeStock(scope, "set", input)
}
