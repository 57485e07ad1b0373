import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { measureBody } from "./measure-body"
import { productSearchesSchema, productSearchSchema } from "./validators"

/** Only the product index is open; who names another one is told by Medusa's route that there is none. */
function checked(body: unknown): unknown {
  const given = typeof body === "object" && body !== null ? body : {}
  if ("queries" in given) return productSearchesSchema.parse(given)
  const other = "entity" in given && typeof given.entity === "string" && given.entity !== "product"
  return other ? body : productSearchSchema.parse(given)
}

/** Before Medusa's own checks of POST /store/search: a body of bounded size and depth that names public fields only. Throws what becomes 400. */
export function guardStoreSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method === "POST") {
    measureBody(req.body)
    req.body = checked(req.body)
  }
  next()
}
