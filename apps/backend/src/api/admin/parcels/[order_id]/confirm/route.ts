import { confirmParcel } from "../../../../../workflows/parcel/confirm-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/confirm: the cooperative takes the order on. */
export const POST = stepRoute(confirmParcel)
