import type { Pool } from "pg"
import { expect } from "vitest"
import { type CooperativeFixture, createCooperative } from "../../fixtures/cooperative.js"
import { type Market, nextNumber } from "../../fixtures/market.js"
import { createProduct } from "../../fixtures/product.js"
import { type Shopper, shopper } from "../checkout/shopper.js"

export interface MailRow {
  id: string
  kind: string
  to_address: string
  state: string
  tries: number
  last_error: string | null
  html: string
  text: string
}

/** Mails of one purchase, oldest first. */
export async function mailsOf(pool: Pool, groupId: string): Promise<MailRow[]> {
  const { rows } = await pool.query<MailRow>(
    "select id, kind, to_address, state, tries, last_error, html, text from outgoing_mail where order_group_id = $1 order by id",
    [groupId],
  )
  return rows
}

/** Puts an event into the outbox, as the transaction of a step does. */
export async function announce(pool: Pool, name: string, data: Record<string, unknown>): Promise<void> {
  await pool.query("insert into outbox_event (id, name, data) values ($1, $2, $3)", [
    `outbox_test_${nextNumber()}`,
    name,
    JSON.stringify(data),
  ])
}

/** Lets a mail that waits be tried now. */
export const hurry = (pool: Pool, groupId: string) =>
  pool.query("update outgoing_mail set next_try_at = now() where order_group_id = $1 and state = 'pending'", [groupId])

/** Waits until the outbox has handed on everything. */
async function announced(pool: Pool): Promise<void> {
  const waiting = async () => (await pool.query("select 1 from outbox_event where emitted_at is null")).rows.length
  await expect.poll(waiting, { timeout: 15_000, interval: 50 }).toBe(0)
}

/** The same, and a second more for whoever listens. */
export async function quiet(pool: Pool): Promise<void> {
  await announced(pool)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
}

export interface Purchase {
  id: string
  code: string
  total: number
  order_ids: string[]
}

/** A stall with one product per price, each of another cooperative, and a buyer in front of it. */
export async function openStall(market: Market, prices: readonly number[]) {
  const buyer: Shopper = shopper(market)
  const cooperatives: CooperativeFixture[] = []
  const lines: { variant_id: string; quantity: number }[] = []
  for (const price of prices) {
    const cooperative = await createCooperative(market)
    cooperatives.push(cooperative)
    const product = await createProduct(market, cooperative, { price })
    lines.push({ variant_id: product.variantId, quantity: 2 })
  }
  /** Buys two of everything; the details name the receiver. Throws when the shop refuses. */
  const buy = async (details: { email?: string; name?: string } = {}): Promise<Purchase> => {
    const made = await buyer.create(lines)
    await buyer.checkout(made.body.cart.id, details)
    const answer = await buyer.complete(made.body.cart.id)
    if (answer.status !== 200) throw new Error(`not bought: ${JSON.stringify(answer.body)}`)
    // Purchases are announced together, a moment later; no test takes a step before that.
    await announced(market.pool)
    return answer.body.order_group
  }
  return { buyer, cooperatives, lines, buy }
}
