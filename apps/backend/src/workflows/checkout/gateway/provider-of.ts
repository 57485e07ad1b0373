import type { IPaymentProvider, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

interface ProviderDesk {
  retrieveProvider(providerId: string): IPaymentProvider
}

/**
 * Medusa's Payment module keeps its providers behind a field it calls protected; it is a plain property of the pinned version. Its own
 * `authorizePaymentSession` would not do: of two calls for one session the loser cancels the winner's charge (docs/adr/0007).
 */
function hasDesk(payment: unknown): payment is { paymentProviderService_: ProviderDesk } {
  if (typeof payment !== "object" || payment === null || !("paymentProviderService_" in payment)) return false
  const desk = payment.paymentProviderService_
  return typeof desk === "object" && desk !== null && "retrieveProvider" in desk
}

/** The provider of that id, as Medusa holds it; throws when there is none. */
export function providerOf(scope: MedusaContainer, providerId: string): IPaymentProvider {
  const payment: unknown = scope.resolve(Modules.PAYMENT)
  if (hasDesk(payment)) return payment.paymentProviderService_.retrieveProvider(providerId)
  throw new Error("This version of Medusa keeps its payment providers elsewhere")
}
