import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"
import { withConnection } from "../../modules/order-group/db/connection"
import type { Actor } from "./actor"
import { checkGoodsTotal } from "./check-goods-total"
import { checkQuantity, lineRow, offeredVariants, type Wanted } from "./new-lines"
import { findShop } from "./sql/find-shop"
import { insertCart } from "./sql/write-lines"
import { taxLineRows } from "./tax-lines"

export interface CreateMarketCart {
  sales_channel_id: string
  locale: string | null
  lines: readonly Wanted[]
}

/** Opens a cart, with lines if any are given; the same variant twice becomes one line. Answers the cart's id. Throws MarketError. */
export async function createMarketCart(scope: MedusaContainer, input: CreateMarketCart, actor: Actor): Promise<string> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [shop] = await withConnection(pg, (db) => db.run(findShop, [actor.customer_id]))
  if (!shop) throw new Error("No region sells in đồng: the base seed is missing")
  const wanted = merged(input.lines)
  const context = { ...shop, customer_id: actor.customer_id }
  const offered = await offeredVariants(scope, wanted, { sales_channel_id: input.sales_channel_id, context })
  const cartId = entityId("cart")
  const lines = wanted.flatMap((line, index) => {
    const variant = offered.get(line.variant_id)
    if (!variant) return []
    checkQuantity(variant, line.quantity, `lines.${index}.quantity`)
    return [lineRow(cartId, variant, line.quantity)]
  })
  checkGoodsTotal(lines, "lines")
  // Medusa gives a cart in a region of one country that country at once, so that taxes can be told.
  const address = shop.country_code ? [{ id: entityId("caaddr"), country_code: shop.country_code }] : []
  const customer = actor.customer_id ? { id: actor.customer_id, email: shop.email, groups: shop.customer_groups } : null
  const taxes =
    shop.country_code && lines.length > 0
      ? await taxLineRows(scope, lines, [], { ...shop, country_code: shop.country_code, province: null, customer })
      : { items: [] }
  const cart = {
    id: cartId,
    region_id: shop.region_id,
    sales_channel_id: input.sales_channel_id,
    currency_code: shop.currency_code,
    customer_id: actor.customer_id,
    email: shop.email,
    shipping_address_id: address[0]?.id ?? null,
    locale: input.locale,
  }
  const rows = { cart_address: address, cart: [cart], cart_line_item: lines, cart_line_item_tax_line: taxes.items }
  await withConnection(pg, (db) => db.run(insertCart, [JSON.stringify(rows)]))
  return cartId
}

function merged(lines: readonly Wanted[]): Wanted[] {
  const sums = new Map<string, number>()
  for (const line of lines) sums.set(line.variant_id, (sums.get(line.variant_id) ?? 0) + line.quantity)
  return [...sums].map(([variant_id, quantity]) => ({ variant_id, quantity }))
}
