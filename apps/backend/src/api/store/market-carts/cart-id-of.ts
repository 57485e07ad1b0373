import type { MedusaRequest } from "@medusajs/framework/http"
import { marketError } from "../../../workflows/checkout/market-error"

/** The cart id of the address; text that can be no id (a zero byte, a page of it) never reaches the database. */
export function cartIdOf(req: MedusaRequest): string {
  const id = String(req.params.id)
  if (!/^[\w-]{1,80}$/.test(id)) throw marketError([{ code: "cart_not_found", path: "cart" }])
  return id
}
