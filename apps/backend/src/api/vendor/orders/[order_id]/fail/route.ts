import { failParcel } from "../../../../../workflows/parcel/fail-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/fail: the carrier could not hand it over; the buyer reads the reason. */
export const POST = stepRoute(failParcel)
