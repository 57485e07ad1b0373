import type { Market } from "../../fixtures/market.js"
import { readyCart, type Shopper, type Wanted } from "./shopper.js"

/** Chooses how a ready cart is paid through Medusa's own route. Throws when the shop refuses. */
export async function choosePayment(market: Market, buyer: Shopper, cartId: string, provider: string): Promise<string> {
  const { rows } = await market.pool.query<{ id: string }>(
    "select payment_collection_id as id from cart_payment_collection where cart_id = $1 and deleted_at is null",
    [cartId],
  )
  const path = `payment-collections/${rows[0]?.id}/payment-sessions`
  const answer = await buyer.send<{ payment_collection: { payment_sessions: { id: string }[] } }>(path, {
    provider_id: provider,
  })
  const session = answer.body.payment_collection?.payment_sessions[0]?.id
  if (!session) throw new Error(`no session: ${answer.status} ${JSON.stringify(answer.body)}`)
  return session
}

/** A cart ready to be completed with a provider; `session` is the gateway's key. */
export async function paidCart(market: Market, buyer: Shopper, lines: Wanted[], provider: string) {
  const id = await readyCart(buyer, lines)
  return { id, session: await choosePayment(market, buyer, id, provider) }
}
