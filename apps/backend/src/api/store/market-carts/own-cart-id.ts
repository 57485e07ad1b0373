import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { statement, withConnection } from "../../../modules/order-group/db/connection"
import { marketError } from "../../../workflows/checkout/market-error"
import { actorOf } from "./actor-of"
import { cartIdOf } from "./cart-id-of"

const ownerOf = statement<{ owner: string | null }>(
  "market_cart_owner",
  `select case when cu.has_account then cu.id end as owner
  from cart c left join customer cu on cu.id = c.customer_id and cu.deleted_at is null where c.id = $1 and c.deleted_at is null`,
)

/** The cart of the address, if the caller may use it: a registered customer's cart answers 404 to everybody else. */
export async function ownCartId(req: MedusaRequest): Promise<string> {
  const id = cartIdOf(req)
  const pg = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [cart] = await withConnection(pg, (db) => db.run(ownerOf, [id]))
  if (!cart || (cart.owner && cart.owner !== actorOf(req).customer_id))
    throw marketError([{ code: "cart_not_found", path: "cart" }])
  return id
}
