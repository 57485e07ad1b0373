import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { stepSchemas } from "../../lib/parcel/step-schemas"

/** Staff take every step; the body of each is checked by its contract. */
export const adminParcelMiddlewares: MiddlewareRoute[] = Object.entries(stepSchemas).map(([step, schema]) => ({
  methods: ["POST"],
  matcher: `/admin/parcels/:order_id/${step}`,
  middlewares: [validateAndTransformBody(schema)],
}))
