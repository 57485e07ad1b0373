import type { VendorPricesBody } from "@cho-htx/contracts"
import { Refusal } from "../../lib/refusal"
import type { Content } from "./content"
import { listingMessages } from "./messages"

/**
 * Throws CONFLICT when somebody has set another price since the person looked. A price that is already the wanted one is no conflict: both
 * meant the same.
 */
export function refuseOvertaken({ variants }: Content, prices: VendorPricesBody["prices"]): void {
  for (const { variant_id, price, expected } of prices) {
    const now = variants.find(({ id }) => id === variant_id)?.price ?? null
    if (expected === undefined || now === expected || now === price) continue
    throw new Refusal("conflict", listingMessages.priceOvertaken(expected, now))
  }
}
