import { cancelParcel } from "../../../../../workflows/parcel/cancel-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/cancel: the whole order; the buyer reads the reason. */
export const POST = stepRoute(cancelParcel)
