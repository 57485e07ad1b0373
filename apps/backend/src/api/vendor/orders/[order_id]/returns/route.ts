import { openReturnRoute } from "../../../../lib/parcel-money/open-return-route"
import { memberStep } from "../../../_http/step-input"

/** POST /vendor/orders/:order_id/returns: the buyer sends goods back. */
export const POST = openReturnRoute(memberStep)
