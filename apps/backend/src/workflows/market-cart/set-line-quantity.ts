import type { MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inTransaction } from "../../modules/order-group/db/connection"
import { MarketError, marketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import type { Actor } from "./actor"
import { checkGoodsTotal } from "./check-goods-total"
import { checkQuantity, offeredVariants, priceColumns } from "./new-lines"
import { priceContextOf, readOpenCart } from "./read-cart-row"
import { settleCart } from "./settle-cart"
import { lockCart, lockedLines, removeLine, updateLine } from "./sql/write-lines"

export interface SetLineQuantity {
  line_id: string
  /** 0 removes the line. */
  quantity: number
}

/**
 * Sets a line's quantity; its price becomes today's, which is how a buyer accepts a changed price. Removing is always possible. Throws
 * MarketError.
 */
export async function setLineQuantity(
  scope: MedusaContainer,
  cartId: string,
  { line_id, quantity }: SetLineQuantity,
  actor: Actor,
): Promise<MarketCart> {
  const row = await readOpenCart(scope, cartId, actor)
  const line = row.lines.find((candidate) => candidate.id === line_id)
  // A line removed in another tab is removed already: saying so would help nobody.
  if (!line && quantity === 0) return settleCart(scope, cartId, actor)
  if (!line)
    throw new MarketError(404, "unavailable", sentences.lineNotFound, [
      { path: "line_id", message: sentences.lineNotFound },
    ])
  const change = quantity === 0 ? null : await pricedChange(scope, row, { variant_id: line.variant_id, quantity })
  await inTransaction(scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), async (db) => {
    const [locked] = await db.run(lockCart, [cartId, actor.customer_id])
    if (!locked) throw marketError([{ code: "cart_completed", path: "cart" }])
    if (!change) {
      await db.run(removeLine, [line_id])
      return
    }
    const others = (await db.run(lockedLines, [cartId])).filter((each) => each.id !== line_id)
    // Fewer units than before are always taken: whoever is above the limit comes down step by step.
    if (quantity > line.quantity) checkGoodsTotal([...others, { unit_price: change.unit_price, quantity }], "quantity")
    await db.run(updateLine, [line_id, quantity, ...change.columns])
  })
  return settleCart(scope, cartId, actor)
}

/** Today's price of a line, and the parameters of `updateLine` after the quantity. */
async function pricedChange(
  scope: MedusaContainer,
  row: Awaited<ReturnType<typeof readOpenCart>>,
  wanted: { variant_id: string; quantity: number },
) {
  const shop = { sales_channel_id: row.sales_channel_id, context: priceContextOf(row), path: "quantity" }
  const variant = (await offeredVariants(scope, [wanted], shop)).get(wanted.variant_id)
  if (!variant) throw marketError([{ code: "unavailable", path: "quantity" }])
  checkQuantity(variant, wanted.quantity, "quantity")
  const price = priceColumns(variant.price)
  const before = price.raw_compare_at_unit_price ? JSON.stringify(price.raw_compare_at_unit_price) : null
  const { unit_price, raw_unit_price, compare_at_unit_price } = price
  return { unit_price, columns: [unit_price, JSON.stringify(raw_unit_price), compare_at_unit_price, before] }
}
