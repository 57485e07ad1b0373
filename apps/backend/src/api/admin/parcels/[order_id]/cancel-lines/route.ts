import { cancelParcelLines } from "../../../../../workflows/parcel/cancel-parcel-lines"
import { stepRoute } from "../../step-route"

/** POST /admin/parcels/:order_id/cancel-lines: some of the goods, before packing. */
export const POST = stepRoute(cancelParcelLines)
