import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PriceRequest } from "../../modules/order-group/completion/prices"
import { withConnection } from "../../modules/order-group/db/connection"
import { marketError } from "../checkout/market-error"
import { learnPrices } from "../checkout/price-memory"
import type { Actor } from "./actor"
import { readView } from "./sql/read-view"
import type { ViewRow } from "./sql/view-row"

export const priceContextOf = (row: ViewRow) => ({
  currency_code: row.currency_code,
  region_id: row.region_id,
  customer_id: row.customer_id,
  customer_groups: row.customer_groups,
})

/**
 * Reads a cart the actor may see, with its prices calculated. Throws MarketError cart_not_found (404) for an unknown cart and for one
 * that belongs to another customer: who does not own it must not learn that it exists.
 */
export async function readCartRow(scope: MedusaContainer, cartId: string, actor: Actor): Promise<ViewRow> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [row] = await withConnection(pg, (db) => db.run(readView, [cartId]))
  if (!row || (row.owned && row.customer_id !== actor.customer_id))
    throw marketError([{ code: "cart_not_found", path: "cart" }])
  const requests = [...row.lines, ...row.cooperatives.flatMap((cooperative) => cooperative.options)].flatMap(
    priceRequest,
  )
  await learnPrices(scope.resolve(Modules.PRICING), requests, priceContextOf(row))
  return row
}

/** The same for a cart that is to be changed: a completed one is refused (409 cart_completed). */
export async function readOpenCart(scope: MedusaContainer, cartId: string, actor: Actor): Promise<ViewRow> {
  const row = await readCartRow(scope, cartId, actor)
  if (row.completed_at) throw marketError([{ code: "cart_completed", path: "cart" }])
  return row
}

interface Priced {
  price_set_id: string | null
  price_stamp: string | null
  quantity?: number
}

export const priceRequest = ({ price_set_id, price_stamp, quantity = 1 }: Priced): PriceRequest[] =>
  price_set_id && price_stamp ? [{ price_set_id, price_stamp, quantity }] : []
