import type { MarketCart } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { MedusaContainer } from "@medusajs/framework/types"
import { marketError } from "../checkout/market-error"
import type { Actor } from "./actor"
import { marketView } from "./market-view"
import { readCartRow } from "./read-cart-row"

/** The cart as it would cost delivered to a commune; nothing is written. Throws MarketError unknown_commune (400). */
export async function quoteMarketCart(
  scope: MedusaContainer,
  cartId: string,
  commune: string,
  actor: Actor,
): Promise<MarketCart> {
  if (!findCommune(commune)) throw marketError([{ code: "unknown_commune", path: "commune_code" }])
  return marketView(await readCartRow(scope, cartId, actor), commune)
}
