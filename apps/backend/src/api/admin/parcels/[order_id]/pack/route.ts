import { packParcel } from "../../../../../workflows/parcel/pack-parcel"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/pack: the goods leave the shelf. */
export const POST = stepRoute(packParcel)
