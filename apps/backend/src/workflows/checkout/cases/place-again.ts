import { checkoutDetailsSchema } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { faultPoint } from "../../../lib/fault-point"
import { Refusal } from "../../../lib/refusal"
import { withConnection } from "../../../modules/order-group/db/connection"
import { createMarketCart } from "../../market-cart/create-market-cart"
import { saveCheckout } from "../../market-cart/save-checkout"
import { completeMarketCart } from "../complete-market-cart"
import { markPaid } from "../mark-paid"
import { caseSentences } from "./messages"
import { collectionOf, type ExpiredPurchase, readExpired, rememberCart } from "./sql/read-expired"

export interface PlaceAgain {
  case_id: string
  order_group_id: string
  /** What has come, đồng. */
  amount: number
  reference: string
}

/**
 * Orders the goods of an expired purchase once more and pays them with the money that came late: at today's prices, if the stock allows and
 * the sum is what was paid. Goes on where an earlier try broke off. Throws MarketError with what stands against it.
 */
export async function placeAgain(scope: MedusaContainer, input: PlaceAgain): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [old] = await withConnection(pg, (db) => db.run(readExpired, [input.order_group_id, input.case_id]))
  if (!old?.commune_code) throw new Refusal("conflict", caseSentences.cannotPlaceAgain)
  const actor = { customer_id: old.customer_id }
  const cart_id = old.cart_id ?? (await createMarketCart(scope, old, actor))
  await withConnection(pg, (db) => db.count(rememberCart, [input.case_id, cart_id]))
  faultPoint("case.place-again.cart")
  const again = await completed(scope, cart_id)
  if (!again) await prepare(scope, cart_id, old)
  const group = await completeMarketCart(scope, { cart_id, ...actor, expected_total: input.amount })
  faultPoint("case.place-again.placed")
  const { amount, reference } = input
  await markPaid(scope, { order_group_id: group.id, amount, reference })
}

async function completed(scope: MedusaContainer, cartId: string): Promise<boolean> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["id", "completed_at"], filters: { id: cartId } })
  return Boolean(data[0]?.completed_at)
}

/** Receiver, deliveries and the way of payment, as they were. */
async function prepare(scope: MedusaContainer, cartId: string, old: ExpiredPurchase): Promise<void> {
  const { name, phone, email, note, address_line, commune_code, deliveries, customer_id, provider_id } = old
  const details = checkoutDetailsSchema.parse({
    name,
    phone,
    address_line,
    commune_code,
    deliveries,
    ...(email ? { email } : {}),
    ...(note ? { note } : {}),
  })
  await saveCheckout(scope, cartId, details, { customer_id })
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [collection] = await withConnection(pg, (db) => db.run(collectionOf, [cartId]))
  if (!collection || collection.providers.includes(provider_id)) return
  await createPaymentSessionsWorkflow(scope).run({ input: { payment_collection_id: collection.id, provider_id } })
}
