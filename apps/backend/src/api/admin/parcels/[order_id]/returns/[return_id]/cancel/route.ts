import { cancelReturnRoute } from "../../../../../../lib/parcel-money/cancel-return-route"
import { staffStep } from "../../../../step-input"

/** POST /admin/parcels/:order_id/returns/:return_id/cancel: nothing will come back. */
export const POST = cancelReturnRoute(staffStep)
