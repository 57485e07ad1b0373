import { packParcel } from "../../../../../workflows/parcel/pack-parcel"
import { stepRoute } from "../../../_http/step-route"

/** POST /vendor/orders/:order_id/pack: the goods leave the shelf. */
export const POST = stepRoute(packParcel)
