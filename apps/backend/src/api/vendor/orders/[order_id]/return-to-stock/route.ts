import { returnParcelToStock } from "../../../../../workflows/parcel/return-parcel-to-stock"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/return-to-stock: goods nobody took are back on the shelf. */
export const POST = stepRoute(returnParcelToStock)
