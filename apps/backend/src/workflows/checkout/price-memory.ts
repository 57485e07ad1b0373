import type { IPricingModuleService, PricingContext as PricingFilters } from "@medusajs/framework/types"
import type { CurrentPrice, PriceContext, PriceRequest } from "../../modules/order-group/completion/prices"

/** Prices kept in one process. */
const CAPACITY = 20_000
/** Bounds what a stamp cannot see: a changed tax preference of the region or currency. */
const LIFETIME_MS = 30_000

const remembered = new Map<string, { price: CurrentPrice; until: number }>()

const quantityOf = (request: PriceRequest) => (request.price_stamp.includes("+tiers") ? request.quantity : 0)

function keyOf(request: PriceRequest, context: PriceContext): string {
  const buyer = request.price_stamp.includes("+buyer")
    ? [context.region_id, context.customer_id, ...context.customer_groups]
    : []
  return [
    request.price_set_id,
    request.price_stamp,
    quantityOf(request),
    context.currency_code,
    context.region_id,
    ...buyer,
  ].join("|")
}

/** A price Medusa has calculated for exactly these price rows, quantity and buyer; undefined when it has not. */
export function knownPrice(request: PriceRequest, context: PriceContext): CurrentPrice | undefined {
  const found = remembered.get(keyOf(request, context))
  return found && found.until > Date.now() ? found.price : undefined
}

function remember(request: PriceRequest, context: PriceContext, price: CurrentPrice): void {
  if (remembered.size >= CAPACITY) remembered.clear()
  remembered.set(keyOf(request, context), { price, until: Date.now() + LIFETIME_MS })
}

/** Calculations under way: when a campaign opens, hundreds ask for the same few prices in the same moment. */
const learning = new Map<string, Promise<void>>()

/** Has Medusa's Pricing module calculate what is not remembered yet. Never call it while holding a connection: it takes its own. */
export async function learnPrices(
  pricing: IPricingModuleService,
  requests: readonly PriceRequest[],
  context: PriceContext,
): Promise<void> {
  const unknown = requests.filter((request) => knownPrice(request, context) === undefined)
  if (unknown.length === 0) return
  const key = unknown
    .map((request) => keyOf(request, context))
    .sort()
    .join()
  const shared = learning.get(key) ?? calculate(pricing, unknown, context).finally(() => learning.delete(key))
  learning.set(key, shared)
  await shared
}

async function calculate(
  pricing: IPricingModuleService,
  unknown: readonly PriceRequest[],
  context: PriceContext,
): Promise<void> {
  for (const quantity of new Set(unknown.map(quantityOf))) {
    const group = unknown.filter((request) => quantityOf(request) === quantity)
    const sets = await pricing.calculatePrices(
      { id: [...new Set(group.map((request) => request.price_set_id))] },
      { context: pricingContext(context, quantity) },
    )
    const bySet = new Map(sets.map((set) => [set.id, set]))
    for (const request of group) {
      const set = bySet.get(request.price_set_id)
      remember(request, context, {
        amount: dong(set?.calculated_amount),
        original_amount: dong(set?.original_amount),
        is_sale: set?.calculated_price?.price_list_type === "sale",
        is_tax_inclusive: set?.is_calculated_price_tax_inclusive === true,
      })
    }
  }
}

/** A price that is no whole number of đồng cannot be charged, and counts as none. */
const dong = (amount: unknown): number | null =>
  amount !== null && amount !== undefined && Number.isSafeInteger(Number(amount)) ? Number(amount) : null

type PricingContext = NonNullable<PricingFilters["context"]>

/** Medusa declares numbers and text only, yet reads the buyer's groups from a nested customer as its own cart does. */
const asPricingContext = (context: Record<string, unknown>) => context as PricingContext

function pricingContext(context: PriceContext, quantity: number): PricingContext {
  const customer = context.customer_id
    ? { customer: { id: context.customer_id, groups: context.customer_groups.map((id) => ({ id })) } }
    : {}
  return asPricingContext({
    currency_code: context.currency_code,
    ...(context.region_id ? { region_id: context.region_id } : {}),
    ...(context.customer_id ? { customer_id: context.customer_id } : {}),
    ...(quantity > 0 ? { quantity } : {}),
    ...customer,
  })
}
