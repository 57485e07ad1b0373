import { remitParcel } from "../../../../../workflows/parcel/remit-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/remit: the cash has arrived. */
export const POST = stepRoute(remitParcel)
