import type { MedusaContainer } from "@medusajs/framework/types"
import { type PaymentMode, paymentModes } from "../../../modules/order-group/gateway/payment-mode"
import { providerOf } from "./provider-of"

const known = new Map<string, PaymentMode>()

const isMode = (value: unknown): value is PaymentMode => paymentModes.some((mode) => mode === value)

/**
 * How the money of a provider comes in, by its own word (`readonly paymentMode = "gateway"`); null for one that does not say, or does not
 * exist: it may not be used. Whoever adds a provider must have thought about it.
 */
export function paymentModeOf(scope: MedusaContainer, providerId: string): PaymentMode | null {
  const found = known.get(providerId)
  if (found) return found
  const mode = wordOf(scope, providerId)
  if (!isMode(mode)) return null
  known.set(providerId, mode)
  return mode
}

function wordOf(scope: MedusaContainer, providerId: string): unknown {
  try {
    const provider = providerOf(scope, providerId)
    return "paymentMode" in provider ? provider.paymentMode : null
  } catch {
    return null
  }
}
