import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRow } from "../../modules/order-group/completion/cart-row"
import { promisedDiscounts } from "./promised-discounts"

/** Carts kept in one process. */
const CAPACITY = 20_000
/** Bounds what a stamp cannot see: a product's categories and tags, which rules may ask for. */
const LIFETIME_MS = 30_000

const remembered = new Map<string, { codes: readonly string[]; until: number }>()

/** Codes whose discounts were found wrong under a stamp (none: all are right); undefined when they have not been checked. */
export function wrongDiscounts(stamp: string): readonly string[] | undefined {
  const found = remembered.get(stamp)
  return found && found.until > Date.now() ? found.codes : undefined
}

/** Keeps what is known about the discounts under a stamp; none wrong when Medusa has just written them itself. */
export function rememberDiscounts(stamp: string, codes: readonly string[] = []): void {
  if (remembered.size >= CAPACITY) remembered.clear()
  remembered.set(stamp, { codes, until: Date.now() + LIFETIME_MS })
}

/** Has Medusa's Promotion module say what a cart's discounts should be. Never call it while holding a connection: it takes its own. */
export async function learnDiscounts(scope: MedusaContainer, cart: CartRow, stamp: string): Promise<void> {
  const stored = new Map<string, number>()
  for (const row of [...cart.lines, ...cart.methods])
    for (const cut of row.adjustments) add(stored, `${row.id}|${cut.code}`, Number(cut.raw_amount.value))
  const promised = new Map<string, number>()
  const codes = cart.promotions.map((promotion) => promotion.code)
  for (const { owner_id, code, amount } of await promisedDiscounts(scope, cart.id, codes))
    add(promised, `${owner_id}|${code}`, amount)
  const keys = [...new Set([...stored.keys(), ...promised.keys()])]
  const wrong = keys.filter((key) => Math.abs((stored.get(key) ?? 0) - (promised.get(key) ?? 0)) > 0.001)
  rememberDiscounts(stamp, [...new Set(wrong.map((key) => key.slice(key.indexOf("|") + 1)))])
}

const add = (sums: Map<string, number>, key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount)
