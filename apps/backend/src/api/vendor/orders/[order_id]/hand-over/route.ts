import { handOverParcel } from "../../../../../workflows/parcel/hand-over-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/hand-over: a carrier takes the parcel. */
export const POST = stepRoute(handOverParcel)
