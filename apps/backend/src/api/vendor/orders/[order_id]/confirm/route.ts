import { confirmParcel } from "../../../../../workflows/parcel/confirm-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/confirm: the cooperative takes the order on. */
export const POST = stepRoute(confirmParcel)
