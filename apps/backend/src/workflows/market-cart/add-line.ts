import { MAX_CART_LINES, type MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inTransaction } from "../../modules/order-group/db/connection"
import { MarketError, marketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import type { Actor } from "./actor"
import { checkGoodsTotal } from "./check-goods-total"
import { checkQuantity, lineRow, offeredVariants, priceColumns, type Wanted } from "./new-lines"
import { priceContextOf, readOpenCart } from "./read-cart-row"
import { settleCart } from "./settle-cart"
import { insertLines, lockCart, lockedLines, updateLine } from "./sql/write-lines"
import { taxLineRows } from "./tax-lines"

/** Adds units of a variant: to its line when the cart has one, whose price becomes today's. Throws MarketError. */
export async function addLine(
  scope: MedusaContainer,
  cartId: string,
  wanted: Wanted,
  actor: Actor,
): Promise<MarketCart> {
  const row = await readOpenCart(scope, cartId, actor)
  const context = priceContextOf(row)
  const before = row.lines.find((line) => line.variant_id === wanted.variant_id)?.quantity ?? 0
  const total = { ...wanted, quantity: before + wanted.quantity }
  const offered = await offeredVariants(scope, [total], {
    sales_channel_id: row.sales_channel_id,
    context,
    path: "variant_id",
  })
  const variant = offered.get(wanted.variant_id)
  if (!variant) throw marketError([{ code: "unavailable", path: "variant_id" }])
  const line = lineRow(cartId, variant, wanted.quantity)
  const customer = row.customer_id ? { id: row.customer_id, email: row.email, groups: row.customer_groups } : null
  const taxes = await taxLineRows(scope, [line], [], { ...context, country_code: "vn", province: null, customer })
  await inTransaction(scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), async (db) => {
    const [locked] = await db.run(lockCart, [cartId, actor.customer_id])
    if (!locked) throw marketError([{ code: "cart_completed", path: "cart" }])
    const lines = await db.run(lockedLines, [cartId])
    const same = lines.find((each) => each.variant_id === wanted.variant_id && !each.is_custom_price)
    const quantity = (same?.quantity ?? 0) + wanted.quantity
    checkQuantity(variant, quantity, "quantity")
    const others = lines.filter((each) => each.id !== same?.id)
    checkGoodsTotal([...others, { unit_price: variant.price.amount, quantity }], "quantity")
    if (same) {
      const price = priceColumns(variant.price)
      const raw = [price.raw_unit_price, price.raw_compare_at_unit_price].map((each) =>
        each ? JSON.stringify(each) : null,
      )
      await db.run(updateLine, [same.id, quantity, price.unit_price, raw[0], price.compare_at_unit_price, raw[1]])
      return
    }
    if (lines.length >= MAX_CART_LINES) throw new MarketError(409, "bad_quantity", sentences.tooManyLines)
    await db.run(insertLines, [JSON.stringify({ cart_line_item: [line], cart_line_item_tax_line: taxes.items })])
  })
  return settleCart(scope, cartId, actor)
}
