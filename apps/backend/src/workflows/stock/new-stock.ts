import { MAX_STOCK_QUANTITY, type StockMode } from "@cho-htx/contracts"
import { Refusal, refuseField } from "../../lib/refusal"
import { stockMessages } from "../../modules/inventory/messages"
import { stockEditMessages } from "./messages"
import type { ShelfLevel } from "./sql/lock-shelf"

/**
 * Units on the shelf after an edit. Throws INVALID_DATA for a quantity no shelf holds, CONFLICT below zero or below what is promised to
 * orders that may not wait; where too much is promised already, the stock may grow step by step.
 */
export function newStock({ stocked, firm }: ShelfLevel, mode: StockMode, quantity: number): number {
  const after = mode === "set" ? quantity : stocked + quantity
  if (!Number.isInteger(after)) throw refuseField("quantity", stockMessages.notWhole)
  if (mode === "adjust" && quantity === 0) throw refuseField("quantity", stockEditMessages.nothing)
  if (mode === "set" && after < 0) throw refuseField("quantity", stockMessages.tooSmall(0))
  if (after < 0) throw new Refusal("conflict", stockMessages.belowZero(stocked))
  if (after > MAX_STOCK_QUANTITY) throw refuseField("quantity", stockMessages.tooBig(MAX_STOCK_QUANTITY))
  if (after < firm && after < stocked) throw new Refusal("conflict", stockMessages.belowReserved(firm))
  return after
}
