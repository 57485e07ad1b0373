import { MAX_STOCK_QUANTITY } from "@cho-htx/contracts"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refuseField } from "../../../lib/refusal"
import { stockMessages } from "../messages"

/** A quantity as a whole number of units between `least` and the most a shelf may hold; throws INVALID_DATA with the field's sentence. */
export function wholeQuantity(path: string, value: BigNumberInput | null, least: number): number {
  const quantity = numberOf(value)
  if (!Number.isInteger(quantity)) throw refuseField(path, stockMessages.notWhole)
  if (quantity < least) throw refuseField(path, stockMessages.tooSmall(least))
  if (quantity > MAX_STOCK_QUANTITY) throw refuseField(path, stockMessages.tooBig(MAX_STOCK_QUANTITY))
  return quantity
}

function numberOf(value: BigNumberInput | null): number {
  try {
    return value === null ? Number.NaN : MathBN.convert(value).toNumber()
  } catch {
    return Number.NaN
  }
}
