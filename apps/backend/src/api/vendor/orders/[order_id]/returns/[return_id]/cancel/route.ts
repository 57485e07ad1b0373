import { cancelReturnRoute } from "../../../../../../lib/parcel-money/cancel-return-route"
import { memberStep } from "../../../../../_http/step-input"

/** POST /vendor/orders/:order_id/returns/:return_id/cancel: nothing will come back. */
export const POST = cancelReturnRoute(memberStep)
