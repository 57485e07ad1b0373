import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { faultPoint } from "../../../lib/fault-point"
import { rawOf } from "../db/amount"
import { type Db, inTransaction } from "../db/connection"
import { orRefuse } from "../db/insist"
import { holdPurchase } from "../gateway/hold-purchase"
import type { PaymentMode } from "../gateway/payment-mode"
import type { PendingPurchase } from "../gateway/pending"
import { findPlacing } from "../gateway/sql/attempt"
import type { CartRow } from "./cart-row"
import { checkCart } from "./check-cart"
import type { DeliveryDeps } from "./check-delivery"
import { checkDiscounts, type DiscountDeps } from "./check-discounts"
import { chooseSession, type SessionDeps } from "./choose-session"
import { CompletionRefused } from "./difference"
import { displayCode } from "./display-code"
import { finishWithStock } from "./finish-with-stock"
import { planOrders } from "./plan"
import { purchaseOf } from "./purchase"
import { findGroup, type PlacedGroupRow } from "./sql/find-group"
import { holdForTransfer } from "./sql/hold-for-transfer"
import { openGate } from "./sql/open-gate"
import { payOnDelivery } from "./sql/pay-on-delivery"
import { readCart } from "./sql/read-cart"
import { takePromotions } from "./take-promotions"
import { withWholeDiscounts } from "./whole-discounts"
import { writePurchase } from "./write-purchase"

export interface CompletionDeps extends DeliveryDeps, DiscountDeps, SessionDeps {
  /** The signed-in customer who calls; null for a guest. */
  customerId: string | null
  /** What the buyer was told to pay, đồng; another sum is refused. */
  expectedTotal?: number
  /** Minutes for which the goods of a purchase paid by transfer are kept. */
  holdMinutes: number
  /** Seconds for which whoever asks a gateway is believed alive. */
  leaseSeconds: number
}

export interface PlacedGroup extends Omit<PlacedGroupRow, "owner"> {
  state: "placed"
  /** True when this very call placed it. */
  fresh: boolean
}

/** The gateway must say yes first; `attempt` is the lease this call took, null when another call came before. */
export interface PlacingGroup {
  state: "placing"
  id: string
  attempt: number | null
}

/**
 * Turns a cart into one order per cooperative in one transaction, or changes nothing. The same cart always answers the same group. A cart
 * paid through a gateway is closed and its goods are reserved, no more: `placePending` or `releasePending` ends that.
 * Throws CompletionRefused with the differences to show, PricesUnknown or DiscountsUnknown when the caller must calculate those first.
 */
export async function completeCart(
  pg: Knex,
  cartId: string,
  deps: CompletionDeps,
): Promise<PlacedGroup | PlacingGroup> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const group = await inTransaction(pg, (db) => placeOnce(db, cartId, deps))
    faultPoint("completion.committed")
    if (group) return group
  }
  throw new Error(`No free order code found for cart ${cartId}`)
}

/** Null when the order code was taken, or a purchase was released while we looked: try again. */
async function placeOnce(db: Db, cartId: string, deps: CompletionDeps): Promise<PlacedGroup | PlacingGroup | null> {
  const code = displayCode()
  const gateRow = [entityId("ordgrp"), cartId, code]
  const [[gate], [cart]] = await db.together(() => [db.run(openGate, gateRow), db.run(readCart, [cartId])])
  if (!gate?.group_id) return findOther(db, cartId, deps)
  if (!gate.cart_found || !cart || (cart.owner && cart.owner !== deps.customerId)) throw notFound()
  if (cart.completed_at) throw new CompletionRefused([{ code: "cart_completed", path: "cart" }])
  faultPoint("completion.read")
  return place(db, cart, { id: gate.group_id, code }, deps)
}

/** What an earlier call made of the cart. */
async function findOther(db: Db, cartId: string, deps: CompletionDeps): Promise<PlacedGroup | PlacingGroup | null> {
  const [placed] = await db.run(findGroup, [cartId])
  const [found] = placed ? [placed] : await db.run(findPlacing, [cartId])
  if (found?.owner && found.owner !== deps.customerId) throw notFound()
  if (!placed) return found ? { state: "placing", id: found.id, attempt: null } : null
  const { owner, ...group } = placed
  return { ...group, state: "placed", fresh: false }
}

/** Who does not own a cart must not learn that it exists. */
const notFound = () => new CompletionRefused([{ code: "cart_not_found", path: "cart" }])

async function place(
  db: Db,
  stored: CartRow,
  group: { id: string; code: string },
  deps: CompletionDeps,
): Promise<PlacedGroup | PlacingGroup> {
  const cart = withWholeDiscounts(stored)
  checkCart(cart, deps)
  checkDiscounts(stored, deps)
  const plan = planOrders(cart)
  if (deps.expectedTotal !== undefined && deps.expectedTotal !== plan.total)
    throw new CompletionRefused([{ code: "cart_changed", path: "total", values: { total: plan.total } }])
  const { session, mode } = chooseSession(cart, plan.total, deps)
  const purchase = purchaseOf(cart, plan, session, group.id)
  const writes = () => (mode === "gateway" ? hold(db, purchase, deps) : write(db, purchase, mode, deps))
  if (purchase.uses.length === 0) await finishWithStock(db, cart, plan, writes)
  else {
    await db.together(writes)
    faultPoint("completion.rows")
    await takePromotions(db, cart, purchase.uses)
    faultPoint("completion.promotions")
    await finishWithStock(db, cart, plan, () => [])
  }
  if (mode === "gateway") return { state: "placing", id: group.id, attempt: 1 }
  const order_ids = plan.orders.map((order) => order.id).sort()
  return { ...group, state: "placed", total: plan.total, order_ids, fresh: true }
}

const cartChanged = () => new CompletionRefused([{ code: "cart_changed", path: "cart" }])

const hold = (db: Db, purchase: PendingPurchase, { leaseSeconds }: CompletionDeps): Promise<unknown>[] => [
  orRefuse(holdPurchase(db, purchase, leaseSeconds), cartChanged),
]

function write(
  db: Db,
  purchase: PendingPurchase,
  mode: PaymentMode,
  { holdMinutes }: CompletionDeps,
): Promise<unknown>[] {
  const { session_id, payment_id, total, group } = purchase
  const writes: Promise<unknown>[] = [
    orRefuse(writePurchase(db, purchase), cartChanged),
    orRefuse(db.run(payOnDelivery, [session_id, payment_id, total, JSON.stringify(rawOf(total))]), cartChanged),
  ]
  if (mode === "transfer") writes.push(db.count(holdForTransfer, [group.id, holdMinutes]))
  return writes
}
