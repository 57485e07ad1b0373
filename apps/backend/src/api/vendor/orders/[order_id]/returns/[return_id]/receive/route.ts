import { receiveReturnRoute } from "../../../../../../lib/parcel-money/receive-return-route"
import { memberStep } from "../../../../../_http/step-input"

/** POST /vendor/orders/:order_id/returns/:return_id/receive: goods have come back. */
export const POST = receiveReturnRoute(memberStep)
