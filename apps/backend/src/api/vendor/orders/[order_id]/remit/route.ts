import { remitParcel } from "../../../../../workflows/parcel/remit-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/remit: the cash has arrived. */
export const POST = stepRoute(remitParcel)
