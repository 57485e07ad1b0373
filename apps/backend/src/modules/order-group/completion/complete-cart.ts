import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { rawOf } from "../db/amount"
import { type Db, inTransaction } from "../db/connection"
import type { CartRow } from "./cart-row"
import { checkCart, checkSession } from "./check-cart"
import type { DeliveryDeps } from "./check-delivery"
import { checkDiscounts, type DiscountDeps } from "./check-discounts"
import { CompletionRefused } from "./difference"
import { displayCode } from "./display-code"
import { groupRow } from "./group-row"
import { writeLinks } from "./link-rows"
import { writeOrder } from "./order-rows"
import { planOrders } from "./plan"
import { promotionUses } from "./promotion-uses"
import { reserve } from "./reserve"
import { collectRows } from "./row-writer"
import { findGroup, type PlacedGroupRow } from "./sql/find-group"
import { openGate } from "./sql/open-gate"
import { payOnDelivery } from "./sql/pay-on-delivery"
import { readCart } from "./sql/read-cart"
import { writeDiscountedOrders, writeOrders } from "./sql/write-orders"
import { takePromotions } from "./take-promotions"
import { withWholeDiscounts } from "./whole-discounts"
import { writeCredit } from "./write-credit"

export interface CompletionDeps extends DeliveryDeps, DiscountDeps {
  /** Payment provider whose session may be authorised inside the transaction: cash on delivery asks nobody. */
  payOnDeliveryProvider: string
  /** The signed-in customer who calls; null for a guest. */
  customerId: string | null
  /** What the buyer was told to pay, đồng; another sum is refused. */
  expectedTotal?: number
}

export interface PlacedGroup extends Omit<PlacedGroupRow, "owner"> {
  /** True when this very call placed it. */
  fresh: boolean
}

/**
 * Turns a cart into one order per cooperative in one transaction, or changes nothing. The same cart always answers the same group.
 * Throws CompletionRefused with the differences to show, PricesUnknown or DiscountsUnknown when the caller must calculate those first.
 */
export async function completeCart(pg: Knex, cartId: string, deps: CompletionDeps): Promise<PlacedGroup> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const group = await inTransaction(pg, (db) => placeOnce(db, cartId, deps))
    if (group) return group
  }
  throw new Error(`No free order code found for cart ${cartId}`)
}

/** Null when the order code was taken: try again with another. */
async function placeOnce(db: Db, cartId: string, deps: CompletionDeps): Promise<PlacedGroup | null> {
  const code = displayCode()
  const [gate] = await db.run(openGate, [generateEntityId(undefined, "ordgrp"), cartId, code])
  if (!gate?.group_id) {
    const [placed] = await db.run(findGroup, [cartId])
    if (!placed) return null
    const { owner, ...group } = placed
    if (owner && owner !== deps.customerId) throw notFound()
    return { ...group, fresh: false }
  }
  const [cart] = gate.cart_found ? await db.run(readCart, [cartId]) : []
  if (!cart || (cart.owner && cart.owner !== deps.customerId)) throw notFound()
  if (cart.completed_at) throw new CompletionRefused([{ code: "cart_completed", path: "cart" }])
  const { total, order_ids } = await place(db, cart, gate.group_id, deps)
  return { id: gate.group_id, code, total, order_ids, fresh: true }
}

/** Who does not own a cart must not learn that it exists. */
const notFound = () => new CompletionRefused([{ code: "cart_not_found", path: "cart" }])

async function place(db: Db, stored: CartRow, group_id: string, deps: CompletionDeps) {
  const cart = withWholeDiscounts(stored)
  checkCart(cart, deps)
  checkDiscounts(stored, deps)
  const plan = planOrders(cart)
  if (deps.expectedTotal !== undefined && deps.expectedTotal !== plan.total)
    throw new CompletionRefused([{ code: "cart_changed", path: "total", values: { total: plan.total } }])
  const session = checkSession(cart, plan.total, deps.payOnDeliveryProvider)
  const payment_id = generateEntityId(undefined, "pay")
  const payment_collection_id = cart.payment?.id ?? ""

  const { rows, write } = collectRows()
  for (const order of plan.orders) writeOrder(write, cart, order)
  writeLinks(write, cart, plan, { group_id, payment_id, payment_collection_id })
  const discounted = Boolean(
    rows.order_promotion ?? rows.order_line_item_adjustment ?? rows.order_shipping_method_adjustment,
  )
  const group = groupRow(cart, {
    id: group_id,
    total: plan.total,
    payment_collection_id,
    payment_provider_id: session.provider_id,
  })
  const [written] = await db.run(discounted ? writeDiscountedOrders : writeOrders, [
    JSON.stringify(rows),
    cart.id,
    JSON.stringify(group),
  ])
  const paid = await db.run(payOnDelivery, [session.id, payment_id, plan.total, JSON.stringify(rawOf(plan.total))])
  if (!written?.written || paid.length !== 1) throw new CompletionRefused([{ code: "cart_changed", path: "cart" }])
  await writeCredit(db, plan)
  await takePromotions(db, cart, promotionUses(cart.promotions, [...cart.lines, ...cart.methods]))
  await reserve(db, cart, plan)
  return { total: plan.total, order_ids: plan.orders.map((order) => order.id).sort() }
}
