import { MAX_LINE_QUANTITY } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"
import type { Difference } from "../../modules/order-group/completion/difference"
import type { CurrentPrice, PriceContext } from "../../modules/order-group/completion/prices"
import { rawOf } from "../../modules/order-group/db/amount"
import { withConnection } from "../../modules/order-group/db/connection"
import { MarketError, marketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import { knownPrice, learnPrices } from "../checkout/price-memory"
import { priceRequest } from "./read-cart-row"
import { findVariants, type VariantRow } from "./sql/find-variants"

export interface Wanted {
  variant_id: string
  quantity: number
}

export interface OfferedVariant extends VariantRow {
  price: CurrentPrice & { amount: number }
}

/**
 * Looks variants up and prices them. Throws MarketError `unavailable` for one that does not exist or is not sold here, and
 * `cooperative_paused` when its cooperative is not selling; `path` names the field when it is not "lines.<index>".
 */
export async function offeredVariants(
  scope: MedusaContainer,
  wanted: readonly Wanted[],
  shop: { sales_channel_id: string; context: PriceContext; path?: string },
): Promise<Map<string, OfferedVariant>> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = [...new Set(wanted.map((line) => line.variant_id))]
  const found = await withConnection(pg, (db) => db.run(findVariants, [ids, shop.sales_channel_id]))
  const quantities = new Map(wanted.map((line) => [line.variant_id, line.quantity]))
  const priced = found.map((variant) => ({ ...variant, quantity: quantities.get(variant.variant_id) ?? 1 }))
  await learnPrices(scope.resolve(Modules.PRICING), priced.flatMap(priceRequest), shop.context)
  const offered = new Map<string, OfferedVariant>()
  for (const variant of priced) {
    const [request] = priceRequest(variant)
    const price = request ? knownPrice(request, shop.context) : undefined
    if (price?.amount == null || !variant.on_sale || !variant.cooperative_status) continue
    offered.set(variant.variant_id, { ...variant, price: { ...price, amount: price.amount } })
  }
  const differences = wanted.flatMap(({ variant_id }, index): Difference[] => {
    const variant = offered.get(variant_id)
    if (!variant) throw unknownVariant(shop.path ?? `lines.${index}.variant_id`)
    return variant.cooperative_status === "active"
      ? []
      : [{ code: "cooperative_paused", path: shop.path ?? `lines.${index}` }]
  })
  if (differences.length > 0) throw marketError(differences)
  return offered
}

const unknownVariant = (path: string) =>
  new MarketError(404, "unavailable", sentences.unknownVariant, [{ path, message: sentences.unknownVariant }])

/** Throws MarketError for a quantity above the line's limit or above what is left. */
export function checkQuantity(variant: Pick<VariantRow, "available">, quantity: number, path: string): void {
  if (quantity > MAX_LINE_QUANTITY) throw marketError([{ code: "bad_quantity", path }])
  if (variant.available !== null && variant.available < quantity)
    throw marketError([{ code: "sold_out", path, values: { available: variant.available } }])
}

/** Columns of a line's price: what is charged now and, on a sale, what it was before. */
export function priceColumns(price: CurrentPrice & { amount: number }) {
  const before = price.is_sale && price.original_amount !== price.amount ? price.original_amount : null
  return {
    unit_price: price.amount,
    raw_unit_price: rawOf(price.amount),
    compare_at_unit_price: before,
    raw_compare_at_unit_price: before === null ? null : rawOf(before),
  }
}

/** A cart line as Medusa's prepareLineItemData makes it. */
export function lineRow(cartId: string, variant: OfferedVariant, quantity: number) {
  const { cooperative_status, on_sale, available, price_set_id, price_stamp, price, ...copied } = variant
  return {
    ...copied,
    ...priceColumns(price),
    id: entityId("cali"),
    cart_id: cartId,
    title: variant.product_title,
    subtitle: variant.variant_title,
    quantity,
    is_tax_inclusive: price.is_tax_inclusive,
    metadata: {},
  }
}
