import { deliverParcel } from "../../../../../workflows/parcel/deliver-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/deliver: the buyer has it. */
export const POST = stepRoute(deliverParcel)
