import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { stepSchemas } from "../../lib/parcel/step-schemas"

/** Staff take every step; the body of each is checked by its contract. */
export const adminParcelMiddlewares: MiddlewareRoute[] = Object.entries(stepSchemas).map(([step, schema]) => ({
  methods: ["POST"],
  matcher: `/admin/parcels/:order_id/${step}`,
  middlewares: [checkBody(schema)],
}))
