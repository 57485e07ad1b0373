import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** Integer đồng, zero or more; INVALID_DATA otherwise, as cash has no fractions. */
export function assertCash(amount: BigNumberInput): number {
  const dong = MathBN.convert(amount).toNumber()
  if (Number.isSafeInteger(dong) && dong >= 0) return dong
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cash on delivery takes whole đồng, not ${dong}`)
}

/** INVALID_DATA for any currency but VND. */
export function assertVnd(currency: string): void {
  if (currency.toLowerCase() === "vnd") return
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cash on delivery takes VND, not ${currency}`)
}
