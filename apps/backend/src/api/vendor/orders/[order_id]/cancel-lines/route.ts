import { cancelParcelLines } from "../../../../../workflows/parcel/cancel-parcel-lines"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/cancel-lines: some of the goods, before packing. */
export const POST = stepRoute(cancelParcelLines)
