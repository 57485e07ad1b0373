import { failParcel } from "../../../../../workflows/parcel/fail-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/fail: the carrier could not hand it over; the buyer reads the reason. */
export const POST = stepRoute(failParcel)
