import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { codMessages } from "./messages"

/** Integer đồng, zero or more; INVALID_DATA otherwise, as cash has no fractions. */
export function assertCash(amount: BigNumberInput): number {
  const dong = MathBN.convert(amount).toNumber()
  if (Number.isSafeInteger(dong) && dong >= 0) return dong
  throw new Refusal("invalid_data", codMessages.wholeDong(dong))
}

/** INVALID_DATA for any currency but VND. */
export function assertVnd(currency: string): void {
  if (currency.toLowerCase() === "vnd") return
  throw new Refusal("invalid_data", codMessages.onlyVnd(currency.toUpperCase()))
}
