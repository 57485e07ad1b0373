import { openReturnRoute } from "../../../../lib/parcel-money/open-return-route"
import { staffStep } from "../../step-input"

/** POST /admin/parcels/:order_id/returns: the buyer sends goods back. */
export const POST = openReturnRoute(staffStep)
