import { cancelParcel } from "../../../../../workflows/parcel/cancel-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/cancel: the whole order; the buyer reads the reason. */
export const POST = stepRoute(cancelParcel)
