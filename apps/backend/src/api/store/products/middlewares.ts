import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { Refusal } from "../../../lib/refusal"
import { isWithdrawn, withdrawnProducts } from "../../../readers/withdrawn-products"
import { placeMessages } from "../messages"

/** Leaves goods of suspended and closed cooperatives out of a list of Medusa's own; `column` holds the product's id. */
const leaveOut =
  (column: "id" | "product_id") => async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const ids = await withdrawnProducts(req.scope)
    const given = Array.isArray(req.filterableFields.$and) ? req.filterableFields.$and : []
    if (ids.length > 0) req.filterableFields.$and = [...given, { [column]: { $nin: ids } }]
    next()
  }

/** 404 for one product or variant whose cooperative may not sell. */
async function hide(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (await isWithdrawn(req.scope, req.params.id ?? "")) throw new Refusal("not_found", placeMessages.productNotFound)
  next()
}

/** The shop reads /store/catalog; Medusa's own listing routes stay open and keep the same rule. */
export const stockProductMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/products", methods: ["GET"], middlewares: [leaveOut("id")] },
  { matcher: "/store/products/:id", methods: ["GET"], middlewares: [hide] },
  { matcher: "/store/product-variants", methods: ["GET"], middlewares: [leaveOut("product_id")] },
  { matcher: "/store/product-variants/:id", methods: ["GET"], middlewares: [hide] },
]
