import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { config } from "../../config/env"
import { DiscountsUnknown } from "../../modules/order-group/completion/check-discounts"
import { type CompletionDeps, completeCart, type PlacedGroup } from "../../modules/order-group/completion/complete-cart"
import { CompletionRefused } from "../../modules/order-group/completion/difference"
import { PricesUnknown } from "../../modules/order-group/completion/prices"
import { deliveryFee } from "../market-cart/delivery-fee"
import { learnDiscounts, wrongDiscounts } from "./discount-memory"
import { drainSoon } from "./drain-outbox"
import { leaseSeconds } from "./gateway/lease-seconds"
import { paymentModeOf } from "./gateway/payment-mode-of"
import { refusalOf } from "./gateway/refusal-of"
import { settlePlacing } from "./gateway/settle-placing"
import { isRetryable } from "./is-retryable"
import { marketError } from "./market-error"
import { knownPrice, learnPrices } from "./price-memory"

export interface CompleteMarketCart {
  cart_id: string
  /** The signed-in customer who calls; null for a guest. */
  customer_id: string | null
  /** What the buyer was told to pay, đồng; another sum is refused. */
  expected_total?: number
}

/** Calls of this process for the same cart share one attempt; other processes meet at the gate in the database. */
const running = new Map<string, Promise<PlacedGroup>>()

/**
 * The one way from a cart to orders. A plain function, not a Medusa workflow: the engine and its steps are nine tenths of the cost of
 * a completion, and its compensation has nothing to do where one transaction either commits or leaves no trace (docs/adr/0002).
 * Throws MarketError with the differences to show, payment_pending while a gateway has not answered, NeedsMore when the buyer must act.
 */
export async function completeMarketCart(scope: MedusaContainer, input: CompleteMarketCart): Promise<PlacedGroup> {
  const key = [input.cart_id, input.customer_id, input.expected_total].join("|")
  const shared = running.get(key) ?? attempt(scope, input).finally(() => running.delete(key))
  running.set(key, shared)
  const group = await shared
  if (group.fresh) drainSoon(scope)
  return group
}

/** Settles what stands at a gateway until the cart is placed; a purchase released by another call is tried anew. */
async function attempt(scope: MedusaContainer, input: CompleteMarketCart): Promise<PlacedGroup> {
  for (let tries = 1; ; tries += 1) {
    const group = await completeOnce(scope, input)
    if (group.state === "placed") return { ...group, fresh: group.fresh || tries > 1 }
    const settled = await settlePlacing(scope, group)
    if (settled.end !== "again" || tries >= 4) throw refusalOf(input.cart_id, settled)
  }
}

async function completeOnce(scope: MedusaContainer, input: CompleteMarketCart) {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const deps: CompletionDeps = {
    knownPrice,
    wrongDiscounts,
    feeOf: deliveryFee,
    modeOf: (providerId) => paymentModeOf(scope, providerId),
    holdMinutes: config.PAYMENT_HOLD_MINUTES,
    leaseSeconds: leaseSeconds(config),
    customerId: input.customer_id,
    ...(input.expected_total === undefined ? {} : { expectedTotal: input.expected_total }),
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return await completeCart(pg, input.cart_id, deps)
    } catch (error) {
      if (error instanceof CompletionRefused) throw marketError(error.differences)
      if (tries >= 4) throw error
      if (error instanceof PricesUnknown)
        await learnPrices(scope.resolve(Modules.PRICING), error.requests, error.context)
      else if (error instanceof DiscountsUnknown) await learnDiscounts(scope, error.cart, error.stamp)
      else if (!isRetryable(error)) throw error
    }
  }
}
