import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import type { Price } from "./types"

const toDong = (value: unknown): number | null => {
  const amount = Math.round(Number(value))
  return value === null || value === undefined || !Number.isSafeInteger(amount) ? null : amount
}

/** Prices of price sets as Medusa's Pricing module calculates them for a guest in the market's region. Sets without a price are absent. */
export async function readPrices(container: MedusaContainer, priceSetIds: string[]): Promise<Map<string, Price>> {
  if (priceSetIds.length === 0) return new Map()
  const [region] = await sql<{ id: string }>(
    pgOf(container),
    "select id from region where currency_code = 'vnd' and deleted_at is null order by created_at, id limit 1",
  )
  const pricing: IPricingModuleService = container.resolve(Modules.PRICING)
  const context = { currency_code: "vnd", ...(region ? { region_id: region.id } : {}) }
  const calculated = await pricing.calculatePrices({ id: priceSetIds }, { context })
  const prices = calculated.flatMap((set): [string, Price][] => {
    const amount = toDong(set.calculated_amount)
    const original = toDong(set.original_amount)
    if (amount === null) return []
    return [[set.id, { amount, original: original !== null && original > amount ? original : null }]]
  })
  return new Map(prices)
}
