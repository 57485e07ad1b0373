import { handOverParcel } from "../../../../../workflows/parcel/hand-over-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/hand-over: a carrier takes the parcel. */
export const POST = stepRoute(handOverParcel)
