import { deliverParcel } from "../../../../../workflows/parcel/deliver-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/deliver: the buyer has it. */
export const POST = stepRoute(deliverParcel)
