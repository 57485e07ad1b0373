import { receiveReturnRoute } from "../../../../../../lib/parcel-money/receive-return-route"
import { staffStep } from "../../../../step-input"

/** POST /admin/parcels/:order_id/returns/:return_id/receive: goods have come back. */
export const POST = receiveReturnRoute(staffStep)
